package org.stepwell.team;

import static org.stepwell.team.Relation.ALLOWED_BY_CONSENT;
import static org.stepwell.team.Relation.COVERING;
import static org.stepwell.team.Relation.IN_AN_EMERGENCY;
import static org.stepwell.team.Relation.IN_NOBODYS_CARE;
import static org.stepwell.team.Relation.LEADS_THE_TEAM;
import static org.stepwell.team.Relation.NOBODYS_RECORD;
import static org.stepwell.team.Relation.ON_THE_TEAM;
import static org.stepwell.team.Relation.PROXY;
import static org.stepwell.team.Relation.THEMSELVES;
import static org.stepwell.team.Role.ANALYST;
import static org.stepwell.team.Role.CARE_MANAGER;
import static org.stepwell.team.Role.CASE_MANAGER;
import static org.stepwell.team.Role.FAMILY_MEMBER;
import static org.stepwell.team.Role.FAMILY_THERAPIST;
import static org.stepwell.team.Role.PATIENT;
import static org.stepwell.team.Role.PEER_SUPPORT_SPECIALIST;
import static org.stepwell.team.Role.PRIMARY_CARE_PROVIDER;
import static org.stepwell.team.Role.PRIVACY_OFFICER;
import static org.stepwell.team.Role.PSYCHIATRIST;
import static org.stepwell.team.Role.SOCIAL_WORKER;
import static org.stepwell.team.Role.SUPERVISOR;
import static org.stepwell.team.Role.THERAPIST;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is done here, by which roles, in which relation to the person it is about: to be read from top to bottom, and what
 * it does not say is not allowed. The door, the services and the database queries that ask who may go by it; every address
 * belongs to one of these, and {@code src/docs/access.md} prints them all.
 */
public enum Action {

    // the door
    SIGN_IN(everybody()),
    KEEP_OWN_ACCOUNT(staff(NOBODYS_RECORD)),

    // a person's record; whoever may open it may do in it what their steps ask of them
    OPEN_RECORD(
            clinical(ON_THE_TEAM, COVERING),
            only(CARE_MANAGER, IN_NOBODYS_CARE),
            only(CASE_MANAGER, IN_NOBODYS_CARE),
            only(SUPERVISOR, LEADS_THE_TEAM),
            only(PATIENT, THEMSELVES),
            only(FAMILY_MEMBER, PROXY),
            licensed(IN_AN_EMERGENCY)),
    CHANGE_RECORD(withoutEmergency(OPEN_RECORD)),
    WRITE_TO_TEAM(OPEN_RECORD),
    EXPORT_RECORD(withoutEmergency(OPEN_RECORD)),
    BREAK_GLASS(licensed(NOBODYS_RECORD)),
    ENROL(only(CARE_MANAGER, IN_NOBODYS_CARE), only(CASE_MANAGER, IN_NOBODYS_CARE), only(SUPERVISOR, LEADS_THE_TEAM)),
    CHANGE_MESSAGES(
            only(CARE_MANAGER, ON_THE_TEAM, COVERING, IN_NOBODYS_CARE),
            only(CASE_MANAGER, ON_THE_TEAM, COVERING, IN_NOBODYS_CARE),
            only(SUPERVISOR, LEADS_THE_TEAM),
            only(PATIENT, THEMSELVES)),
    USE_OWN_PAGE(only(PATIENT, THEMSELVES), only(FAMILY_MEMBER, PROXY, ALLOWED_BY_CONSENT)),

    // the day's work: lists hold only those whose record one may open
    WORK_ON_TASKS(
            clinical(ON_THE_TEAM, COVERING),
            only(SUPERVISOR, LEADS_THE_TEAM),
            only(ANALYST, NOBODYS_RECORD),
            only(PRIVACY_OFFICER, NOBODYS_RECORD)),
    FIND_PEOPLE(
            clinical(ON_THE_TEAM, COVERING),
            only(SUPERVISOR, LEADS_THE_TEAM),
            only(ANALYST, NOBODYS_RECORD),
            only(PRIVACY_OFFICER, NOBODYS_RECORD)),
    REVIEW_CASELOADS(
            only(CARE_MANAGER, ON_THE_TEAM), only(PSYCHIATRIST, ON_THE_TEAM), only(SUPERVISOR, LEADS_THE_TEAM)),
    TAKE_RECORDS_IN(
            only(CARE_MANAGER, NOBODYS_RECORD), only(CASE_MANAGER, NOBODYS_RECORD), only(SUPERVISOR, NOBODYS_RECORD)),
    READ_DIRECTORY(staff(NOBODYS_RECORD)),
    KEEP_DIRECTORY(
            only(CARE_MANAGER, NOBODYS_RECORD),
            only(CASE_MANAGER, NOBODYS_RECORD),
            only(SOCIAL_WORKER, NOBODYS_RECORD),
            only(PEER_SUPPORT_SPECIALIST, NOBODYS_RECORD),
            only(SUPERVISOR, NOBODYS_RECORD)),

    // leading the clinic
    LEAD_WORK(only(SUPERVISOR, LEADS_THE_TEAM)),
    HAND_OVER_PEOPLE(only(SUPERVISOR, LEADS_THE_TEAM)),
    READ_DASHBOARD(only(SUPERVISOR, LEADS_THE_TEAM)),
    READ_OUTCOMES(only(SUPERVISOR, LEADS_THE_TEAM)),
    REPAIR_JOURNEYS(only(SUPERVISOR, LEADS_THE_TEAM)),
    READ_TRAIL(only(SUPERVISOR, NOBODYS_RECORD), only(PRIVACY_OFFICER, NOBODYS_RECORD)),
    KEEP_STAFF(only(SUPERVISOR, NOBODYS_RECORD)),
    COLLECT_NUMBERS(only(SUPERVISOR, NOBODYS_RECORD)),

    // the pathways themselves
    READ_FLOW(only(SUPERVISOR, NOBODYS_RECORD), only(ANALYST, NOBODYS_RECORD)),
    READ_MODELS(only(SUPERVISOR, NOBODYS_RECORD), only(ANALYST, NOBODYS_RECORD)),
    DECIDE_ON_MODELS(only(SUPERVISOR, NOBODYS_RECORD), only(ANALYST, NOBODYS_RECORD)),
    CHANGE_MODELS(only(ANALYST, NOBODYS_RECORD));

    /** Never changed once it is filled. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<Role, Set<Relation>> table;

    Action(Grant... grants) {
        table = new EnumMap<>(Role.class);
        for (var grant : grants) {
            grant.roles().forEach(role -> table.computeIfAbsent(role, first -> EnumSet.noneOf(Relation.class))
                    .addAll(grant.in()));
        }
    }

    Action(Action same) {
        table = same.table;
    }

    /** @return the relations to the person in which the role may; empty when it may not at all */
    public Set<Relation> relations(Role role) {
        return Set.copyOf(table.getOrDefault(role, Set.of()));
    }

    /** @return whether one of the roles may, in whichever relation */
    public boolean isFor(Collection<Role> roles) {
        return roles.stream().anyMatch(table::containsKey);
    }

    /** @return whether it needs no sign-in */
    public boolean isForEverybody() {
        return this == SIGN_IN;
    }

    /** @return the roles that may in this relation */
    public List<Role> rolesIn(Relation relation) {
        return Arrays.stream(Role.values())
                .filter(role -> relations(role).contains(relation))
                .toList();
    }

    private record Grant(Collection<Role> roles, Set<Relation> in) {}

    private static Grant everybody() {
        return new Grant(List.of(Role.values()), Set.of(NOBODYS_RECORD));
    }

    private static Grant staff(Relation... in) {
        return new Grant(Role.staff(), Set.of(in));
    }

    private static Grant clinical(Relation... in) {
        return new Grant(
                Role.staff().stream().filter(Role::isClinical).collect(Collectors.toUnmodifiableSet()), Set.of(in));
    }

    /** Who may treat or coordinate by a licence of their own: they answer for what they open past the team. */
    private static Grant licensed(Relation... in) {
        return new Grant(
                Set.of(CARE_MANAGER, PRIMARY_CARE_PROVIDER, PSYCHIATRIST, THERAPIST, SOCIAL_WORKER, FAMILY_THERAPIST),
                Set.of(in));
    }

    private static Grant[] withoutEmergency(Action same) {
        return Arrays.stream(Role.values())
                .map(role -> new Grant(
                        Set.of(role),
                        same.relations(role).stream()
                                .filter(relation -> relation != IN_AN_EMERGENCY)
                                .collect(Collectors.toUnmodifiableSet())))
                .filter(grant -> !grant.in().isEmpty())
                .toArray(Grant[]::new);
    }

    private static Grant only(Role role, Relation... in) {
        return new Grant(Set.of(role), Set.of(in));
    }
}
