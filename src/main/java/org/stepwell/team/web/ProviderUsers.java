package org.stepwell.team.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.stepwell.team.NotVouchedFor;
import org.stepwell.team.ProvidedAccounts;
import org.stepwell.team.ProvidedAccounts.Provided;
import org.stepwell.team.TeamSettings;

/** Turns whom the provider vouches for into one of our accounts, by its name and with its roles here. */
@Component
class ProviderUsers implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final String OUR_NAME = "stepwell_username";

    private final OidcUserService provider = new OidcUserService();
    private final ProvidedAccounts accounts;
    private final UserDetailsService users;
    private final TeamSettings settings;

    ProviderUsers(ProvidedAccounts accounts, UserDetailsService users, TeamSettings settings) {
        this.accounts = accounts;
        this.users = users;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var told = provider.loadUser(request);
        try {
            var username = accounts.arrive(new Provided(
                    told.getIssuer().toString(), told.getSubject(), preferred(told), name(told), roles(told)));
            return as(username, told);
        } catch (NotVouchedFor refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error(refused.getMessage()), refused);
        }
    }

    private OidcUser as(String username, OidcUser told) {
        var claims = new HashMap<String, Object>(Map.of(OUR_NAME, username));
        claims.put("sub", told.getSubject());
        var authorities = users.loadUserByUsername(username).getAuthorities();
        return new DefaultOidcUser(
                AuthorityUtils.createAuthorityList(
                        authorities.stream().map(Object::toString).toList()),
                told.getIdToken(),
                new OidcUserInfo(claims),
                OUR_NAME);
    }

    private static String preferred(OidcUser told) {
        return told.getPreferredUsername() == null ? told.getSubject() : told.getPreferredUsername();
    }

    private static String name(OidcUser told) {
        return told.getFullName() == null ? preferred(told) : told.getFullName();
    }

    /** @return those under the claim that the settings name, which may lie within others */
    private Collection<String> roles(OidcUser told) {
        Object found = told.getClaims();
        for (var part : settings.rolesClaim().split("\\.")) {
            found = found instanceof Map<?, ?> within ? within.get(part) : null;
        }
        return found instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of();
    }
}
