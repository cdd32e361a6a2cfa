package org.stepwell.crisis;

import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.coordination.Episode;
import org.stepwell.coordination.Episodes;
import org.stepwell.crisis.CrisisReport.Source;
import org.stepwell.patient.EpisodeId;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;
import org.stepwell.team.Changes;
import org.stepwell.team.Reads;
import org.stepwell.team.Role;
import org.stepwell.workflow.InvalidAnswer;
import org.stepwell.workflow.Words;

/** Takes the word of anybody who may see the person, the person first of all, that they may come to harm. */
@Service
public class CrisisCalls {

    /** As many characters as a reason may have. */
    public static final int LONGEST_REASON = 1000;

    private final Crises crises;
    private final CrisisRepository open;
    private final Episodes episodes;
    private final Accounts accounts;

    CrisisCalls(Crises crises, CrisisRepository open, Episodes episodes, Accounts accounts) {
        this.crises = crises;
        this.open = open;
        this.episodes = episodes;
        this.accounts = accounts;
    }

    /**
     * Tells the open crisis, even one that outlived its episode; else opens one in the present episode.
     *
     * @param reason may be empty: no word more is needed
     * @throws NotInCare when there is neither
     */
    @Changes(value = "crisis report", by = Action.WRITE_TO_TEAM)
    public void report(PatientId patient, String reason) {
        report(patient, source(patient), reason);
    }

    void report(PatientId patient, Source source, String reason) {
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new InvalidAnswer("reason", Words.say("wrong.crisis.reason", LONGEST_REASON));
        }
        crises.report(episode(patient), Concern.said(source, reason));
    }

    /** @return whether a report would reach a team */
    @Reads("episode")
    public boolean isInCare(PatientId patient) {
        return episodes.all(patient).stream().anyMatch(this::canBeTold);
    }

    private EpisodeId episode(PatientId patient) {
        var all = episodes.all(patient);
        return all.stream()
                .filter(this::hasOpenCrisis)
                .findFirst()
                .or(() -> all.stream().filter(Episode::isOpen).findFirst())
                .map(Episode::id)
                .orElseThrow(() -> new NotInCare(patient));
    }

    private boolean canBeTold(Episode episode) {
        return episode.isOpen() || hasOpenCrisis(episode);
    }

    private boolean hasOpenCrisis(Episode episode) {
        return open.findByEpisodeIdAndClosedAtIsNull(episode.id()).isPresent();
    }

    private Source source(PatientId patient) {
        if (Actor.isSystem()) {
            return Source.CARE_TEAM;
        }
        var account = accounts.current().orElseThrow();
        if (!patient.equals(account.patient())) {
            return Source.CARE_TEAM;
        }
        return account.has(Role.FAMILY_MEMBER) ? Source.FAMILY : Source.PATIENT;
    }
}
