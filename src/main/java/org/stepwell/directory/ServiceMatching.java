package org.stepwell.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stepwell.workflow.Decisions;

/** Puts the services of a kind in the order in which they fit somebody, each with the reasons why. */
@Service
public class ServiceMatching {

    private final ServiceDirectory directory;
    private final Decisions decisions;

    ServiceMatching(ServiceDirectory directory, Decisions decisions) {
        this.directory = directory;
        this.decisions = decisions;
    }

    /** @return every service of the kind, the best fit first; also those that do not fit or take no new people */
    @Transactional
    public List<Fit> rank(String kind, Seeker seeker) {
        return directory.listedOfKind(kind).stream()
                .map(listed -> fit(listed, seeker))
                .sorted(Fit.BEST_FIRST)
                .toList();
    }

    /** @return how one service of the kind fits, so that what spoke for and against it is kept with the choice */
    @Transactional
    public Optional<Fit> rank(String kind, Seeker seeker, UUID service) {
        return directory.listedOfKind(kind).stream()
                .filter(listed -> listed.service().id().equals(service))
                .findFirst()
                .map(listed -> fit(listed, seeker));
    }

    private Fit fit(Listed listed, Seeker seeker) {
        var facts = MatchFacts.of(listed, seeker);
        var rows = decisions.rows("rank-service-match", inputs(facts));
        var points = rows.stream().mapToInt(row -> (Integer) row.get("points")).sum();
        var fits = rows.stream().noneMatch(row -> Boolean.FALSE.equals(row.get("fits")));
        return new Fit(listed, points, fits, facts.metres(), facts.reasons());
    }

    private static Map<String, Object> inputs(MatchFacts facts) {
        var inputs = new HashMap<String, Object>();
        inputs.put("language", facts.language());
        inputs.put("distanceMetres", facts.metres());
        inputs.put("insurance", facts.insurance());
        inputs.put("freePlaces", facts.freePlaces());
        inputs.put("areaServed", facts.areaServed());
        inputs.put("alreadyReferred", facts.alreadyReferred());
        return inputs;
    }
}
