package org.stepwell.consent;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;

/** Finds the person's word on a disclosure; a decision about that one matter goes before one about all of care. */
@Component
class Standings {

    private final ConsentRegister register;
    private final RestrictionRepository restrictions;

    Standings(ConsentRegister register, RestrictionRepository restrictions) {
        this.register = register;
        this.restrictions = restrictions;
    }

    Standing of(EpisodeId episode, Disclosure disclosure) {
        return in(episode).apply(disclosure);
    }

    /** @return the person's word on whatever is asked, read once */
    Function<Disclosure, Standing> in(EpisodeId episode) {
        var held = register.held(episode);
        var agreed = restrictions.findByEpisodeIdAndState(episode, Restriction.AGREED);
        return disclosure ->
                agreed.stream().anyMatch(one -> one.closes(disclosure)) ? Standing.RESTRICTED : among(held, disclosure);
    }

    private Standing among(List<Consent> held, Disclosure disclosure) {
        var consents =
                held.stream().filter(consent -> consent.concerns(disclosure)).toList();
        var own = consents.stream().filter(consent -> consent.onlyFor() != null).toList();
        var word = of(own, disclosure);
        return word.word() == Standing.Word.NONE ? of(consents, disclosure) : word;
    }

    private Standing of(List<Consent> consents, Disclosure disclosure) {
        var today = register.today();
        Predicate<Consent> withheld = consent -> consent.refuses(disclosure)
                || consent.keepsClosed(disclosure, today)
                || (consent.withdrawnOn() != null && consent.describes(disclosure));
        return consents.stream()
                .filter(consent -> consent.covers(disclosure, today))
                .findFirst()
                .map(Standing::given)
                .orElseGet(() -> consents.stream().anyMatch(withheld) ? Standing.WITHHELD : Standing.NONE);
    }
}
