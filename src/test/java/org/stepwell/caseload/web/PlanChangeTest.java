package org.stepwell.caseload.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanChangeTest {

    private record Item(UUID id, String words) {}

    private static final Item SLEEP = new Item(UUID.randomUUID(), "Sleep through");
    private static final Item WALK = new Item(UUID.randomUUID(), "Walk, by 1 May");
    private static final Item WORK = new Item(UUID.randomUUID(), "Work two days");

    @Test
    void setsEachItemBesideItselfAndSaysWhatBecameOfIt() {
        var later = new Item(WALK.id(), "Walk, by 1 June");

        var changes = PlanChange.between(List.of(SLEEP, WALK), List.of(later, WORK), Item::id, Item::words);

        assertThat(changes)
                .extracting(change -> change.kind() + ": " + change.before() + " → " + change.after())
                .containsExactly(
                        "No longer: Sleep through → null",
                        "Changed: Walk, by 1 May → Walk, by 1 June",
                        "New: null → Work two days");
    }

    @Test
    void saysWhenNothingChanged() {
        assertThat(PlanChange.between(List.of(SLEEP), List.of(SLEEP), Item::id, Item::words))
                .extracting(PlanChange::kind)
                .containsExactly("As before");
    }
}
