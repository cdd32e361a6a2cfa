package org.stepwell.team;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.patient.PatientId;

/**
 * Lets patients and their family into their own page without a password: a link that works once, for a day, handed over by
 * somebody of the team who knows whom they give it to.
 */
@Service
public class SignInLinks {

    private final Accounts accounts;
    private final OneTimeTokenService tokens;
    private final TeamSettings settings;

    SignInLinks(Accounts accounts, OneTimeTokenService tokens, TeamSettings settings) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.settings = settings;
    }

    /**
     * Makes a link for the patient, and an account with the first one.
     *
     * @return the secret of the link, which is kept nowhere
     * @throws NotPermitted for the person's own side
     * @throws AccountClosed when the team has closed the account
     */
    @Changes("sign-in link")
    public String forPatient(PatientId patient, String name) {
        refusePersonal();
        return make(accounts.ofPatient(patient).orElseGet(() -> open(name, Role.PATIENT, patient, null)));
    }

    /** As {@link #forPatient}, for somebody in the register of related persons. */
    @Changes("sign-in link")
    public String forRelatedPerson(PatientId patient, UUID person, String name) {
        refusePersonal();
        return make(accounts.ofRelatedPerson(person).orElseGet(() -> open(name, Role.FAMILY_MEMBER, patient, person)));
    }

    private String make(Account account) {
        if (!accounts.isOpen(account.username())) {
            throw new AccountClosed();
        }
        return tokens.generate(new GenerateOneTimeTokenRequest(account.username(), settings.signInLink()))
                .getTokenValue();
    }

    /** The name tells nobody who it is; nobody knows the password. */
    private Account open(String name, Role role, PatientId patient, UUID person) {
        var account = new Account(
                "own-" + UUID.randomUUID().toString().substring(0, 13), name, Set.of(role), patient, person);
        accounts.add(account, UUID.randomUUID().toString());
        return account;
    }

    private void refusePersonal() {
        if (!Actor.isSystem()
                && accounts.current().filter(account -> !account.isPersonal()).isEmpty()) {
            throw new NotPermitted();
        }
    }
}
