package org.stepwell.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.servlet.FlashMap;
import org.stepwell.team.Role;

/** What a session holds is read by those who know the secret, and by nobody else. */
class SealedAttributesTest {

    private final SealedAttributes sealed = new SealedAttributes("a secret of this site");

    @Test
    void keepsWhoIsSignedInAndWhatAPageSaysNext() {
        var who = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                "mara", null, AuthorityUtils.createAuthorityList("ROLE_therapist")));
        var flash = new FlashMap();
        flash.put("typed", Map.of("title", "Slept badly"));

        assertThat(sealed.open(sealed.seal(who))).isEqualTo(who);
        assertThat(sealed.open(sealed.seal(List.of(flash)))).isEqualTo(List.of(flash));
    }

    @Test
    void tellsNothingOfIt() {
        assertThat(new String(sealed.seal("Slept badly"), StandardCharsets.ISO_8859_1))
                .doesNotContain("Slept");
        assertThat(sealed.seal("Slept badly")).isNotEqualTo(sealed.seal("Slept badly"));
    }

    @Test
    void isNoSessionForAnotherSecretOrChangedBytes() {
        var bytes = sealed.seal("Slept badly");
        assertThat(new SealedAttributes("another").open(bytes)).isNull();
        assertThat(new SealedAttributes(null).open(bytes)).isNull();
        assertThat(sealed.open(new byte[] {1, 2, 3})).isNull();

        bytes[bytes.length - 1] ^= 1;
        assertThat(sealed.open(bytes)).isNull();
    }

    @Test
    void makesNoObjectThatNoSessionNeeds() {
        assertThat(sealed.open(sealed.seal(new File("any")))).isNull();
        assertThat(sealed.open(sealed.seal(new HashMap<>(Map.of("in", new File("any"))))))
                .isNull();
        assertThat(sealed.open(sealed.seal(Role.THERAPIST))).isNull();
    }
}
