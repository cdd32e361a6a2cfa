package org.stepwell.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Seals and opens single fields (AES-256-GCM by Tink); each opens only in the row and column it was sealed for. */
public class FieldKeys {

    static final String SEALED = "sealed:";

    private final Aead aead;
    private final String primary;
    private final Set<String> known;

    FieldKeys(KeysetHandle keys) {
        try {
            aead = keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset seals nothing", e);
        }
        primary = name(keys.getPrimary());
        known = IntStream.range(0, keys.size())
                .mapToObj(keys::getAt)
                .map(FieldKeys::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return null for null */
    public String seal(String words, Place place) {
        if (words == null) {
            return null;
        }
        try {
            var bytes = aead.encrypt(words.getBytes(StandardCharsets.UTF_8), place.bytes());
            return current() + Base64.getEncoder().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @return null for null
     * @throws LostKey when its key is missing
     * @throws BrokenSeal when it was sealed for another place, changed, or never sealed
     */
    public String open(String sealed, Place place) {
        if (sealed == null) {
            return null;
        }
        var parts = sealed.split(":", 3);
        if (!isSealed(sealed) || parts.length < 3) {
            throw new BrokenSeal(place, null);
        }
        if (!known.contains(parts[1])) {
            throw new LostKey(parts[1], place);
        }
        try {
            var bytes = aead.decrypt(Base64.getDecoder().decode(parts[2]), place.bytes());
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new BrokenSeal(place, e);
        }
    }

    static boolean isSealed(String words) {
        return words.startsWith(SEALED);
    }

    /** @return how everything begins that the newest key sealed */
    String current() {
        return SEALED + primary + ":";
    }

    private static String name(KeysetHandle.Entry entry) {
        return Integer.toHexString(entry.getId());
    }
}
