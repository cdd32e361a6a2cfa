package org.stepwell.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** What is sealed opens with its key, in its place, and nowhere else. */
class FieldKeysTest {

    private static final String WORDS = "I stop answering the phone.";
    private static final Place HERE = new Place("safety_plan", "warning_signs", "one");

    private final KeysetHandle keyset = KeyFile.fresh();
    private final FieldKeys keys = new FieldKeys(keyset);

    @Test
    void saysNothingOfWhatItHolds() {
        var sealed = keys.seal(WORDS, HERE);

        assertThat(sealed).startsWith("sealed:").doesNotContain("phone").isNotEqualTo(keys.seal(WORDS, HERE));
        assertThat(keys.open(sealed, HERE)).isEqualTo(WORDS);
        assertThat(keys.seal(null, HERE)).isNull();
        assertThat(keys.open(null, HERE)).isNull();
    }

    @Test
    void opensInNoOtherRowAndNoOtherColumn() {
        var sealed = keys.seal(WORDS, HERE);

        for (var elsewhere : new Place[] {
            new Place("safety_plan", "warning_signs", "two"),
            new Place("safety_plan", "helpers", "one"),
            new Place("form_response", "warning_signs", "one")
        }) {
            assertThatThrownBy(() -> keys.open(sealed, elsewhere)).isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void opensNothingThatWasChangedOrNeverSealed() {
        var sealed = keys.seal(WORDS, HERE);

        assertThatThrownBy(() -> keys.open(WORDS, HERE)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> keys.open(sealed.substring(0, sealed.length() - 8) + "AAAAAAAA", HERE))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void readsWhatAnOlderKeySealed() {
        var before = keys.seal(WORDS, HERE);

        var rotated = new FieldKeys(KeyFile.withNewKey(keyset));

        assertThat(rotated.open(before, HERE)).isEqualTo(WORDS);
        assertThat(rotated.seal(WORDS, HERE)).startsWith(rotated.current());
        assertThat(before).doesNotStartWith(rotated.current());
    }

    @Test
    void saysWhichKeyIsLost() {
        var sealed = keys.seal(WORDS, HERE);
        var key = sealed.split(":")[1];

        assertThatThrownBy(() -> new FieldKeys(KeyFile.fresh()).open(sealed, HERE))
                .isInstanceOf(LostKey.class)
                .hasMessageContaining(key)
                .hasMessageContaining("safety_plan.warning_signs")
                .hasMessageContaining("stepwell.keys.file");
    }

    @Test
    void addsKeysToAFileOfItsOwnersAlone(@TempDir Path folder) throws IOException {
        var file = folder.resolve("kept").resolve("keys.json");
        var settings = new MockEnvironment().withProperty("stepwell.keys.file", file.toString());

        AddKeyAndEnd.add(settings);
        var first = new FieldKeys(KeyFile.read(file));
        AddKeyAndEnd.add(settings);
        var second = new FieldKeys(KeyFile.read(file));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(second.open(first.seal(WORDS, HERE), HERE)).isEqualTo(WORDS);
        assertThatThrownBy(() -> first.open(second.seal(WORDS, HERE), HERE)).isInstanceOf(LostKey.class);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }
}
