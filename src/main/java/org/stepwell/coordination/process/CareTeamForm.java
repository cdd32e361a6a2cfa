package org.stepwell.coordination.process;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Particulars;
import org.stepwell.team.Account;
import org.stepwell.team.Accounts;
import org.stepwell.team.CareTeams;
import org.stepwell.team.Role;
import org.stepwell.workflow.Answers;
import org.stepwell.workflow.FormData;

/** The form form-care-team: offers, for each role, whoever holds it, and reads who was chosen. */
@Component
class CareTeamForm implements FormData {

    private static final List<Role> ROLES = List.of(
            Role.CASE_MANAGER,
            Role.PRIMARY_CARE_PROVIDER,
            Role.PSYCHIATRIST,
            Role.THERAPIST,
            Role.SOCIAL_WORKER,
            Role.PEER_SUPPORT_SPECIALIST,
            Role.FAMILY_THERAPIST);

    private static final Pattern NEXT_WORD = Pattern.compile("-(.)");

    private final Accounts accounts;
    private final CareTeams teams;

    CareTeamForm(Accounts accounts, CareTeams teams) {
        this.accounts = accounts;
        this.teams = teams;
    }

    @Override
    public String form() {
        return "form-care-team";
    }

    @Override
    public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
        var data = ROLES.stream()
                .collect(Collectors.<Role, String, Object>toMap(role -> field(role) + "Options", this::options));
        ROLES.forEach(role -> teams.memberOf(episode, role).ifPresent(member -> data.put(field(role), member)));
        return data;
    }

    static Map<Role, String> members(Answers answers) {
        var members = new EnumMap<Role, String>(Role.class);
        ROLES.forEach(role -> answers.optionalText(field(role)).ifPresent(member -> members.put(role, member)));
        return members;
    }

    /** @return null when the person named nobody */
    static Particulars family(Answers answers) {
        return answers.optionalText("familyContactName")
                .map(name -> Particulars.familyMember(
                        name,
                        answers.optionalText("familyContactRelationship").orElse(null),
                        answers.optionalText("familyContactPhone").orElse(null)))
                .orElse(null);
    }

    private List<Map<String, String>> options(Role role) {
        return accounts.holding(role).stream().map(CareTeamForm::option).toList();
    }

    private static Map<String, String> option(Account account) {
        return Map.of("value", account.username(), "label", account.displayName());
    }

    private static String field(Role role) {
        return NEXT_WORD.matcher(role.key()).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}
