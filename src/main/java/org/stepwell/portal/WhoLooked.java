package org.stepwell.portal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.stepwell.audit.Actor;
import org.stepwell.audit.Look;
import org.stepwell.audit.TrailReader;
import org.stepwell.patient.PatientId;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.Reads;
import org.stepwell.team.Role;

/** Tells whose record it is who opened or changed it, by name and role; the person's own visits are left out. */
@Service
public class WhoLooked {

    private static final int MOST = 200;

    private final TrailReader trail;
    private final Accounts accounts;

    WhoLooked(TrailReader trail, Accounts accounts) {
        this.trail = trail;
        this.accounts = accounts;
    }

    /**
     * One person on one day.
     *
     * @param roles the words of their roles; none for somebody who is gone
     * @param what the kinds of things touched, as the trail names them
     */
    public record Visit(
            LocalDate day, String name, List<String> roles, boolean opened, boolean changed, List<String> what) {}

    /** @return at most 200 visits, the newest first */
    @Reads("audit trail")
    public List<Visit> of(PatientId patient) {
        return trail.of(patient, MOST).stream()
                .filter(look -> !look.actor().equals(Actor.current()))
                .map(this::visit)
                .toList();
    }

    private Visit visit(Look look) {
        var account = accounts.find(look.actor());
        return new Visit(
                look.day(),
                account.map(Account::displayName).orElse(look.actor()),
                account.stream()
                        .flatMap(it -> it.roles().stream())
                        .sorted()
                        .map(Role::key)
                        .toList(),
                look.opened(),
                look.changed(),
                look.what());
    }
}
