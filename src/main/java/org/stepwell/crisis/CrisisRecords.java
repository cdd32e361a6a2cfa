package org.stepwell.crisis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stepwell.patient.EpisodeId;
import org.stepwell.team.Reads;

/** Reads crises with everything in them. */
@Service
public class CrisisRecords {

    private final CrisisRepository crises;
    private final CrisisReportRepository reports;
    private final CrisisScreenRepository screens;
    private final CrisisActionRepository actions;

    CrisisRecords(
            CrisisRepository crises,
            CrisisReportRepository reports,
            CrisisScreenRepository screens,
            CrisisActionRepository actions) {
        this.crises = crises;
        this.reports = reports;
        this.screens = screens;
        this.actions = actions;
    }

    /** @return every crisis of the episode, the newest first */
    @Reads("crisis")
    public List<CrisisRecord> of(EpisodeId episode) {
        return crises.findByEpisodeIdOrderByOpenedAtDesc(episode).stream()
                .map(this::full)
                .toList();
    }

    /** @return a report of one of the episode's crises */
    @Reads("crisis report")
    public Optional<CrisisReport> report(EpisodeId episode, UUID id) {
        return crises.findByEpisodeIdOrderByOpenedAtDesc(episode).stream()
                .flatMap(crisis -> reports.findByIdAndCrisisId(id, crisis.id()).stream())
                .findFirst();
    }

    private CrisisRecord full(Crisis crisis) {
        return new CrisisRecord(
                crisis,
                reports.findByCrisisIdOrderByReportedAt(crisis.id()),
                screens.findByCrisisIdOrderByRecordedAt(crisis.id()),
                actions.findByCrisisIdOrderByRecordedAt(crisis.id()));
    }
}
