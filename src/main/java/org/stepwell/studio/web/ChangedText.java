package org.stepwell.studio.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.stepwell.studio.Proposal;
import org.stepwell.team.NotPermitted;

/** The text of one file of a change, before or after it, for its drawing. */
final class ChangedText {

    private ChangedText() {}

    /**
     * @param side {@code before}; anything else counts as after
     * @throws NotPermitted for a file that the change does not touch, or that is not there on this side
     */
    static ResponseEntity<String> of(List<Proposal.Change> changes, String name, String side) {
        var change = changes.stream()
                .filter(one -> one.name().toString().equals(name))
                .findFirst()
                .orElseThrow(NotPermitted::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body((side.equals("before") ? change.before() : change.after()).orElseThrow(NotPermitted::new));
    }
}
