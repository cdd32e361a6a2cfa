package org.stepwell.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * Closes a stretch of the chain.
 *
 * @param cluster the database it was made in: numbers of transactions mean nothing in another
 * @param until every transaction with a lower number is over, and what it wrote is in the chain
 * @param latestAt the moment of its latest row
 * @param rowHash the hash of its last row
 * @param hash over all of these and the seal before it
 */
record Seal(
        int number,
        Instant sealedAt,
        String cluster,
        long until,
        long first,
        long last,
        Instant latestAt,
        byte[] rowHash,
        byte[] hash) {

    static Seal read(ResultSet row) throws SQLException {
        return new Seal(
                row.getInt("number"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("cluster"),
                Long.parseLong(row.getString("sealed_until")),
                row.getLong("first_position"),
                row.getLong("last_position"),
                row.getObject("latest_at", OffsetDateTime.class).toInstant(),
                row.getBytes("row_hash"),
                row.getBytes("hash"));
    }

    /** @return the hash that it should have behind that other seal */
    byte[] hashBehind(byte[] sealBefore) {
        return new Digest(sealBefore)
                .add(number)
                .add(micros(sealedAt))
                .add(cluster)
                .add(until)
                .add(first)
                .add(last)
                .add(micros(latestAt))
                .add(rowHash)
                .hash();
    }

    Seal hashed(byte[] sealBefore) {
        return new Seal(number, sealedAt, cluster, until, first, last, latestAt, rowHash, hashBehind(sealBefore));
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    Anchor anchor() {
        return new Anchor(number, HexFormat.of().formatHex(hash));
    }

    /**
     * What to keep outside the database: while the trail has a seal of this number and hash, nothing up to it was cut off.
     *
     * @param hash in hexadecimal digits
     */
    record Anchor(int number, String hash) {

        /** @param text such as {@code 17:9f2c…} */
        static Anchor of(String text) {
            var parts = text.strip().split(":", 2);
            return new Anchor(Integer.parseInt(parts[0]), parts[1]);
        }

        @Override
        public String toString() {
            return number + ":" + hash;
        }
    }
}
