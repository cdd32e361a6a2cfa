package org.stepwell.family.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.stepwell.family.FamilyDecisions;
import org.stepwell.family.FamilyEnd;
import org.stepwell.family.FamilySupport;
import org.stepwell.family.FamilySupports;
import org.stepwell.patient.EpisodeId;
import org.stepwell.relation.Deferrals;
import org.stepwell.relation.Proxies;
import org.stepwell.relation.RelatedPerson;
import org.stepwell.relation.RelatedPersons;
import org.stepwell.team.CareTeams;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormText;

/** What the forms of family work show: whom it is about; never what a caregiver answered, as patients see some of them. */
@Configuration(proxyBeanMethods = false)
class FamilyForms {

    @Bean
    FormData strainForm(Shown shown) {
        return new StrainForm(new FamilyForm("ask-caregiver-strain", shown));
    }

    @Bean
    FormData familyDecisionForm(Shown shown, Deferrals deferrals, Proxies proxies) {
        return new DecisionForm(new FamilyForm(FamilyDecisions.GATE.step(), shown), deferrals, proxies);
    }

    @Bean
    FormData familyAppointmentForm(Shown shown) {
        return new FamilyForm("arrange-family-session", shown);
    }

    @Bean
    FormData familySessionForm(Shown shown) {
        return new FamilyForm("hold-family-session", shown);
    }

    @Bean
    FormData familyEndForm(Shown shown) {
        return new FamilyForm("acknowledge-family-end", shown);
    }

    /** Whom family work is with, in words. */
    @Component
    record Shown(FamilySupports supports, RelatedPersons relations, CareTeams teams) {

        Map<String, Object> of(EpisodeId episode, Map<String, Object> variables) {
            var support = supports.find(episode, FamilySupportProcess.support(variables));
            var data = new HashMap<String, Object>();
            data.put("person", words(relations.find(teams.patientOf(episode), support.relatedPersonId()), support));
            data.put("ended", support.endedAs().map(Shown::why).orElse(""));
            return data;
        }

        private static String words(RelatedPerson person, FamilySupport support) {
            var ways = support.isOpen() ? person.phone() : Optional.<String>empty();
            return Stream.of(Optional.of(person.name()), person.relationship(), ways, person.language())
                    .flatMap(Optional::stream)
                    .map(FormText::typed)
                    .collect(Collectors.joining(", "));
        }

        private static String why(FamilyEnd end) {
            return end == FamilyEnd.OWN_CONSENT_REVOKED
                    ? "They no longer want to be contacted. Do not call them about it; tell the patient if they ask."
                    : "They no longer are among the people close to the patient.";
        }
    }

    private record FamilyForm(String form, Shown shown) implements FormData {

        @Override
        public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
            return shown.of(episode, variables);
        }
    }

    /** What caregivers say of themselves stands nowhere but under their own consent. */
    private record StrainForm(FamilyForm inner) implements FormData {

        @Override
        public String form() {
            return inner.form();
        }

        @Override
        public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
            return inner.data(episode, taskId, variables);
        }

        @Override
        public boolean keepsAnswers() {
            return false;
        }
    }

    private record DecisionForm(FamilyForm inner, Deferrals deferrals, Proxies proxies) implements FormData {

        @Override
        public String form() {
            return inner.form();
        }

        @Override
        public Map<String, Object> data(EpisodeId episode, String taskId, Map<String, Object> variables) {
            var data = inner.data(episode, taskId, variables);
            data.put("deferred", deferrals.inWords(episode, FamilyDecisions.GATE));
            data.put("proxyOptions", proxies.options(episode));
            return data;
        }
    }
}
