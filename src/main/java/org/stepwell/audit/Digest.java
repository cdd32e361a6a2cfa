package org.stepwell.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over parts that each say how long they are, so that nothing can be moved from one into the next. */
final class Digest {

    static final byte[] NONE = new byte[32];

    private final MessageDigest sha256;

    Digest(byte[] before) {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        add(before);
    }

    Digest add(long number) {
        return add(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    /** Null is something else than an empty text. */
    Digest add(String text) {
        if (text == null) {
            length(-1);
            return this;
        }
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Digest add(byte[] bytes) {
        length(bytes.length);
        sha256.update(bytes);
        return this;
    }

    private void length(int bytes) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes).array());
    }

    byte[] hash() {
        return sha256.digest();
    }
}
