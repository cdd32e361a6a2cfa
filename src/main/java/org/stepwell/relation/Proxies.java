package org.stepwell.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Reads;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Says who may decide in a patient's place today; nobody does by a form's word alone. */
@Service
public class Proxies {

    private static final String NONE = "wrong.relation.no-proxy";
    private static final String WHICH = "wrong.relation.which-proxy";

    private final RelatedPersonRepository persons;
    private final CareTeams teams;
    private final Clock clock;

    Proxies(RelatedPersonRepository persons, CareTeams teams, Clock clock) {
        this.persons = persons;
        this.teams = teams;
        this.clock = clock;
    }

    /**
     * Who decided, under the name that is kept.
     *
     * @throws InvalidAnswer at {@code decidedBy} when no proxy holds authority today, at {@code proxy} when it is not
     *     clear which, at {@code deciderName} when the person's own name is missing
     */
    @Reads("related persons")
    public Decider decider(EpisodeId episode, Said said) {
        if (said.by() == DecidedBy.PROXY) {
            return new Decider(said.by(), chosen(valid(episode), said.proxy()).name());
        }
        if (said.name() == null) {
            throw new InvalidAnswer("deciderName", Words.say("wrong.relation.decider"));
        }
        return new Decider(said.by(), said.name());
    }

    /**
     * The registered name of the proxy who signs; a single one need not be named as the register spells it.
     *
     * @throws InvalidAnswer at {@code relationship} when no proxy holds authority today, at {@code signedBy} when there
     *     are several and none is named so
     */
    @Reads("related persons")
    public String signing(EpisodeId episode, String name) {
        var valid = valid(episode);
        if (valid.isEmpty()) {
            throw new InvalidAnswer("relationship", Words.say(NONE));
        }
        return valid.stream()
                .filter(person -> valid.size() == 1 || person.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .map(RelatedPerson::name)
                .orElseThrow(() -> new InvalidAnswer("signedBy", Words.say(WHICH)));
    }

    /** @return who may decide today, as the options of a choice */
    @Reads("related persons")
    public List<Map<String, String>> options(EpisodeId episode) {
        return valid(episode).stream()
                .map(person -> Map.of("value", person.id().toString(), "label", label(person)))
                .toList();
    }

    private static RelatedPerson chosen(List<RelatedPerson> valid, UUID id) {
        if (valid.isEmpty()) {
            throw new InvalidAnswer("decidedBy", Words.say(NONE));
        }
        return valid.stream()
                .filter(person -> id == null ? valid.size() == 1 : person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidAnswer("proxy", Words.say(WHICH)));
    }

    private List<RelatedPerson> valid(EpisodeId episode) {
        return persons.findByPatientIdOrderByAddedOnAscNameAsc(teams.patientOf(episode)).stream()
                .filter(person -> person.isProxyOn(LocalDate.now(clock)))
                .toList();
    }

    private static String label(RelatedPerson person) {
        return person.name() + ", " + person.proxy().orElseThrow().title();
    }
}
