package org.stepwell.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.stepwell.audit.Breach.Kind;
import org.stepwell.audit.Seal.Anchor;

/** Goes through the chain link by link, each from what the one before should have been; holds no more than one row. */
final class Chain {

    static final int MOST_FOUND = 100;

    private final Iterator<Link> links;
    private final Map<Integer, String> anchors = new HashMap<>();
    private final Instant now;
    private final List<Breach> found = new ArrayList<>();
    private int breaches;
    private Link next;
    private Seal last;
    private byte[] rowHash = Digest.NONE;
    private long position;
    private long rows;
    private int seals;

    Chain(Iterator<Link> links, List<Anchor> kept, Instant now) {
        this.links = links;
        this.now = now;
        kept.forEach(anchor -> anchors.put(anchor.number(), anchor.hash()));
        step();
    }

    /**
     * A row of the chain.
     *
     * @param event what it seals; null when that is gone
     */
    record Link(long position, byte[] hash, AuditEvent event) {}

    /** @param removed whether only the seal of the stretch should be left */
    void follow(Seal seal, boolean removed) {
        seals++;
        var number = last == null ? 1 : last.number() + 1;
        if (seal.number() != number || seal.first() != position + 1) {
            breach(Kind.SEAL_MISSING, number, 0);
        }
        var before = last == null ? Digest.NONE : last.hash();
        if (!Arrays.equals(seal.hash(), seal.hashBehind(before))) {
            breach(Kind.SEAL_CHANGED, seal.number(), 0);
        }
        var anchor = anchors.remove(seal.number());
        if (anchor != null && !anchor.equals(seal.anchor().hash())) {
            breach(Kind.SEAL_CHANGED, seal.number(), 0);
        }
        if (removed) {
            skip(seal);
        } else {
            followRows(seal);
        }
        last = seal;
        position = seal.last();
        rowHash = seal.rowHash();
    }

    private void skip(Seal seal) {
        var old = seal.latestAt().atZone(ZoneOffset.UTC).plus(AuditSettings.AT_LEAST);
        if (old.toInstant().isAfter(now)) {
            breach(Kind.REMOVED_EARLY, seal.number(), 0);
        }
        for (; next != null && next.position() <= seal.last(); step()) {
            breach(Kind.ROW_ADDED, seal.number(), next.position());
        }
    }

    private void followRows(Seal seal) {
        for (; next != null && next.position() < seal.first(); step()) {
            breach(Kind.ROW_ADDED, seal.number(), next.position());
        }
        for (var at = seal.first(); at <= seal.last(); at++) {
            if (next == null || next.position() != at) {
                breach(Kind.ROW_MISSING, seal.number(), at);
                // one breach for all that is gone
                at = next == null ? seal.last() : Math.min(seal.last(), next.position() - 1);
                rowHash = null;
            } else {
                check(seal);
                step();
            }
        }
        if (!Arrays.equals(rowHash, seal.rowHash())) {
            breach(Kind.ROW_CHANGED, seal.number(), seal.last());
        }
    }

    /** Goes on from the hash that stands there, so that one change is one breach. */
    private void check(Seal seal) {
        rows++;
        if (next.event() == null) {
            breach(Kind.ROW_MISSING, seal.number(), next.position());
        } else if (rowHash != null && !Arrays.equals(next.hash(), next.event().hash(rowHash))) {
            breach(Kind.ROW_CHANGED, seal.number(), next.position());
        }
        rowHash = next.hash();
    }

    /** @param outside how many rows stand in no stretch though they are old enough */
    Verification end(long outside) {
        var number = last == null ? 0 : last.number();
        for (; next != null; step()) {
            breach(Kind.SEAL_MISSING, number + 1, next.position());
        }
        for (var row = 0; row < outside; row++) {
            breach(Kind.ROW_ADDED, number, 0);
        }
        anchors.keySet().stream().sorted().forEach(missing -> breach(Kind.CUT_OFF, missing, 0));
        return new Verification(now, seals, rows, last == null ? null : last.anchor(), breaches, List.copyOf(found));
    }

    /** @return from which transaction on a row need not have been sealed yet; 0 while there is no seal */
    long until() {
        return last == null ? 0 : last.until();
    }

    private void step() {
        next = links.hasNext() ? links.next() : null;
    }

    private void breach(Kind kind, int seal, long at) {
        breaches++;
        if (found.size() < MOST_FOUND) {
            found.add(new Breach(kind, seal, at));
        }
    }
}
