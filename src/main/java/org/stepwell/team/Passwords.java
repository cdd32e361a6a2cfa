package org.stepwell.team;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.audit.Actor;

/**
 * Changes the passwords of local accounts: each their own, or by a link that a supervisor makes and hands over. Whoever a
 * provider vouches for has none here, as it would be a way around its second factor.
 */
@Service
public class Passwords {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final LinkTokens links;
    private final Staff staff;
    private final Accounts accounts;
    private final TeamSettings settings;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Passwords(
            JdbcClient jdbc,
            PasswordEncoder encoder,
            LinkTokens links,
            Staff staff,
            Accounts accounts,
            TeamSettings settings,
            FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.links = links;
        this.staff = staff;
        this.accounts = accounts;
        this.settings = settings;
        this.sessions = sessions;
    }

    /**
     * Changes one's own, and signs oneself out everywhere else.
     *
     * @param here the session that stays
     * @throws PasswordRefused when the one until now is wrong, or the new one does not do
     */
    @Transactional
    public void change(String now, String next, String here) {
        var username = staff.find(Actor.current()).username();
        if (!encoder.matches(now, hash(username))) {
            throw new PasswordRefused("password.wrong");
        }
        set(username, next, here);
    }

    /**
     * Makes a link for a colleague who has forgotten theirs.
     *
     * @return the secret of the link, which is kept nowhere
     * @throws NotPermitted for everybody but supervisors, and for whoever is no colleague
     */
    @Transactional
    public String link(String username) {
        accounts.currentFor(Action.KEEP_STAFF);
        var request = new GenerateOneTimeTokenRequest(staff.find(username).username(), settings.signInLink());
        return links.generate(request, LinkTokens.PASSWORD).getTokenValue();
    }

    /**
     * Sets a new one by a link, and signs them out everywhere. A password that does not do leaves the link as it was.
     *
     * @throws PasswordRefused when the new one does not do, or the link was used or is too old
     */
    @Transactional
    public void reset(String secret, String next) {
        var username = links.consume(secret, LinkTokens.PASSWORD)
                .orElseThrow(() -> new PasswordRefused("password.link-used"))
                .getUsername();
        set(username, next, "");
    }

    private void set(String username, String next, String here) {
        PasswordPolicy.refusal(username, next).ifPresent(why -> {
            throw new PasswordRefused(why);
        });
        var set = jdbc.sql("update account set password_hash = ? where username = ? and subject is null")
                .params(encoder.encode(next), username)
                .update();
        if (set == 0) {
            throw new PasswordRefused("password.elsewhere");
        }
        sessions.findByPrincipalName(username).keySet().stream()
                .filter(session -> !session.equals(here))
                .forEach(sessions::deleteById);
    }

    private String hash(String username) {
        return jdbc.sql("select password_hash from account where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }
}
