package org.stepwell.team.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * What a session holds, as bytes that only this site's nodes can read or make: the table tells nothing of what somebody
 * typed, and no byte that somebody else put there is ever read as an object. Of those, only the classes a session needs are.
 */
class SealedAttributes {

    private static final Logger log = LoggerFactory.getLogger(SealedAttributes.class);

    private static final int IV = 16;

    private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config.createFilter("maxdepth=50;maxrefs=50000;"
            + "java.lang.*;java.util.*;java.util.concurrent.*;java.time.*;java.net.URL;java.net.URI;java.math.*;"
            + "org.springframework.security.core.**;org.springframework.security.authentication.**;"
            + "org.springframework.security.web.**;org.springframework.security.oauth2.**;"
            + "org.springframework.web.servlet.FlashMap;org.springframework.util.*;jakarta.servlet.http.Cookie;!*");

    private final BytesEncryptor seal;

    /** @param secret null where sessions need not outlive this node */
    SealedAttributes(String secret) {
        var words = "session " + (secret == null ? UUID.randomUUID().toString() + UUID.randomUUID() : secret);
        seal = new AesBytesEncryptor(
                new SecretKeySpec(hash(words), "AES"), KeyGenerators.secureRandom(IV), CipherAlgorithm.GCM);
    }

    byte[] seal(Object attribute) {
        var bytes = new ByteArrayOutputStream();
        try (var objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(attribute);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seal.encrypt(bytes.toByteArray());
    }

    /** @return null, which is a session without it, for what another secret sealed, or another version of the product wrote */
    Object open(byte[] sealed) {
        try (var objects = new ObjectInputStream(new ByteArrayInputStream(seal.decrypt(sealed)))) {
            objects.setObjectInputFilter(KNOWN);
            return objects.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException unknown) {
            log.info("Part of a session cannot be read: {}", unknown.getClass().getSimpleName());
            return null;
        }
    }

    private static byte[] hash(String words) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
