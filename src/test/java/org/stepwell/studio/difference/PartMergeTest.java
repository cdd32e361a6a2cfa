package org.stepwell.studio.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stepwell.studio.Difference;
import org.stepwell.studio.Dispute;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;

/** What two sides made of one model comes together part by part; what both changed waits for an answer. */
class PartMergeTest {

    private static final String PROCESS = read("processes/relapse/return-to-care.bpmn");
    private static final String RULE = read("processes/relapse/detect-relapse.dmn");
    private static final String FORM = read("forms/relapse/offer-return.form");
    private static final String FIRST_ROW = "<rule id=\"detect-relapse-1\">";
    private static final String LETTER = """
            <bpmn:userTask id="write-letter" name="Write letter">
                  <bpmn:incoming>flow-after-reopen-care</bpmn:incoming>
                </bpmn:userTask>
                """;

    @ParameterizedTest
    @MethodSource("models")
    void whatNobodyTouchedStaysLetterByLetter(Path file) {
        var name = ModelName.parse(file.toString()).orElseThrow();
        var text = read(file.toString());

        var merge = merge(name.kind(), text, text, text);

        assertThat(merge.disputes()).isEmpty();
        assertThat(merge.text(Set.of())).contains(text);
    }

    static Stream<Path> models() throws IOException {
        try (var processes = Files.walk(Path.of("processes"));
                var forms = Files.walk(Path.of("forms"))) {
            return Stream.concat(processes, forms)
                    .filter(file -> ModelName.parse(file.toString())
                            .filter(name -> name.kind() != ModelKind.PATHWAY)
                            .isPresent())
                    .toList()
                    .stream();
        }
    }

    @Test
    void twoPropertiesOfOneStepAreBothHad() {
        var ours = PROCESS.replace("camunda:candidateGroups=\"care-manager\"", "camunda:candidateGroups=\"therapist\"");
        var theirs = PROCESS.replace("camunda:dueDate=\"P2D\"", "camunda:dueDate=\"P3D\"")
                .replace("Speak with the person,", "Listen to the person,");

        var merge = merge(ModelKind.BPMN, PROCESS, ours, theirs);

        assertThat(merge.disputes()).isEmpty();
        assertThat(merge.text(Set.of()))
                .contains(theirs.replace(
                        "camunda:candidateGroups=\"care-manager\"", "camunda:candidateGroups=\"therapist\""));
    }

    @Test
    void aPropertyThatBothChangedIsAnswered() {
        var ours = PROCESS.replace("\"P2D\"", "\"P4D\"").replace("Record answer", "Note answer");
        var theirs = PROCESS.replace("\"P2D\"", "\"P3D\"");

        var merge = merge(ModelKind.BPMN, PROCESS, ours, theirs);

        assertThat(merge.disputes())
                .containsExactly(new Dispute(
                        "offer-return#dueDate",
                        "offer-return",
                        "Offer return to care",
                        "dueDate",
                        "P2D",
                        "P3D",
                        "P4D"));
        assertThat(merge.text(Set.of())).contains(ours);
        assertThat(merge.text(Set.of("offer-return#dueDate"))).contains(ours.replace("\"P4D\"", "\"P3D\""));
    }

    @Test
    void aStepThatOneSideBroughtComesWithItsFlowsAndItsPlace() {
        var shape = """
                <bpmndi:BPMNShape id="write-letter_di" bpmnElement="write-letter">
                        <dc:Bounds x="900" y="400" width="100" height="80" />
                      </bpmndi:BPMNShape>
                """;
        var theirs = PROCESS.replace(
                        "<bpmn:endEvent id=\"end-care-reopened\"", LETTER + "<bpmn:endEvent id=\"end-care-reopened\"")
                .replace(
                        "sourceRef=\"reopen-care\" targetRef=\"end-care-reopened\"",
                        "sourceRef=\"reopen-care\" targetRef=\"write-letter\"")
                .replace("    </bpmndi:BPMNPlane>", shape + "    </bpmndi:BPMNPlane>");
        var ours = PROCESS.replace("name=\"Care reopened\"", "name=\"Back in care\"");

        var merged = merge(ModelKind.BPMN, PROCESS, ours, theirs).text(Set.of()).orElseThrow();

        assertThat(told(ModelKind.BPMN, ours, merged))
                .containsExactlyInAnyOrderElementsOf(told(ModelKind.BPMN, PROCESS, theirs));
        assertThat(merged).contains("name=\"Back in care\"", "write-letter_di", LETTER.strip());
        assertThat(merged.substring(merged.indexOf("id=\"end-care-reopened\"")))
                .startsWith("id=\"end-care-reopened\" name=\"Back in care\" />");
        Bpmn.validateModel(Bpmn.readModelFromStream(new ByteArrayInputStream(merged.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aStepThatOneSideTookAwayAndTheOtherChangedIsAnswered() {
        var theirs = PROCESS.replaceAll("(?s)    <bpmn:subProcess.*</bpmn:subProcess>\n", "")
                .replace("<bpmn:message id=\"person-enrolled\" name=\"person-enrolled\" />", "");
        var ours = PROCESS.replace("name=\"In care already\"", "name=\"In care before\"");

        var merge = merge(ModelKind.BPMN, PROCESS, ours, theirs);

        assertThat(merge.disputes())
                .extracting(Dispute::key, Dispute::theirs, Dispute::ours)
                .containsExactlyInAnyOrder(
                        tuple("enrolled-meanwhile#", "", "Enrolled meanwhile"),
                        tuple("person-enrolled#", "", "person-enrolled"));
        assertThat(merge.text(Set.of())).contains(ours);
        var without =
                merge.text(Set.of("enrolled-meanwhile#", "person-enrolled#")).orElseThrow();
        assertThat(told(ModelKind.BPMN, theirs, without)).isEmpty();
        assertThat(without).doesNotContain("end-person-enrolled");
    }

    @Test
    void whatBothDrewElsewhereIsOneQuestion() {
        var ours = PROCESS.replace("x=\"170\" y=\"242\"", "x=\"170\" y=\"300\"");
        var theirs = PROCESS.replace("x=\"170\" y=\"242\"", "x=\"170\" y=\"100\"");

        var merge = merge(ModelKind.BPMN, PROCESS, ours, theirs);

        assertThat(merge.disputes())
                .extracting(Dispute::key, Dispute::before)
                .containsExactly(tuple("#place", "Relapse suspected"));
        assertThat(merge.text(Set.of("#place")))
                .hasValueSatisfying(text -> assertThat(text).contains("x=\"170\" y=\"100\""));
    }

    @Test
    void aStepMovedIntoAnotherPartIsInTheWay() {
        var message = "<bpmn:endEvent id=\"end-return-declined\" name=\"Return declined\">";
        var theirs = PROCESS.replaceAll("(?s)    <bpmn:serviceTask id=\"reopen-care\".*?</bpmn:serviceTask>\n", "")
                .replace(
                        "    </bpmn:subProcess>",
                        "<bpmn:serviceTask id=\"reopen-care\" name=\"Reopen care\" /></bpmn:subProcess>");

        var merge = merge(
                ModelKind.BPMN, PROCESS, PROCESS.replace(message, message.replace("declined", "refused")), theirs);

        assertThat(merge.inTheWay()).containsExactly("Reopen care");
        assertThat(merge.text(Set.of())).isEmpty();
    }

    @Test
    void rowsOfBothSidesStandInOneTable() {
        var ours = RULE.replace(FIRST_ROW, row("ours") + FIRST_ROW).replace("\"gad-7\"", "\"gad-2\"");
        var theirs =
                RULE.replace(FIRST_ROW, row("theirs") + FIRST_ROW).replace("<text>false</text>", "<text>true</text>");

        var merge = merge(ModelKind.DMN, RULE, ours, theirs);

        assertThat(merge.disputes()).isEmpty();
        var merged = merge.text(Set.of()).orElseThrow();
        assertThat(told(ModelKind.DMN, ours, merged)).hasSameSizeAs(told(ModelKind.DMN, RULE, theirs));
        assertThat(merged)
                .contains("rule id=\"ours\"", "rule id=\"theirs\"", "\"gad-2\"")
                .doesNotContain("false");
    }

    @Test
    void aCellThatBothChangedAndARowThatOneSideTookAwayAreAnswered() {
        var ours = RULE.replaceFirst("&gt;= 10", "&gt;= 8").replace("\"gad-7\"", "\"gad-2\"");
        var theirs = RULE.replaceFirst("&gt;= 10", "&gt;= 9")
                .replaceAll("(?s) *<rule id=\"detect-relapse-2\">.*?</rule>\n", "");

        var merge = merge(ModelKind.DMN, RULE, ours, theirs);

        assertThat(merge.disputes())
                .extracting(Dispute::label, Dispute::before, Dispute::theirs, Dispute::ours)
                .containsExactly(tuple("Row 1 · Total", ">= 10", ">= 9", ">= 8"), tuple("Row 2", "", "", "Row 2"));
        assertThat(merge.text(Set.of("detect-relapse-2#")))
                .hasValueSatisfying(
                        text -> assertThat(text).contains("&gt;= 8").doesNotContain("gad-2", "detect-relapse-2"));
    }

    @Test
    void aColumnOfTheirsTakesOurCellsOver() {
        var theirs = withColumn(RULE);
        var ours = RULE.replace("\"gad-7\"", "\"gad-2\"");

        assertThat(merge(ModelKind.DMN, RULE, ours, theirs).text(Set.of()))
                .contains(theirs.replace("\"gad-7\"", "\"gad-2\""));
        assertThat(merge(ModelKind.DMN, RULE, ours.replace(FIRST_ROW, row("ours") + FIRST_ROW), theirs)
                        .inTheWay())
                .containsExactly("Age");
    }

    @Test
    void questionsOfBothSidesStandInOneForm() {
        var ours =
                FORM.replace("In their words", "What they say").replace("\"maxLength\": 4000", "\"maxLength\": 2000");
        var theirs = FORM.replace("In their words", "Remark")
                .replace("\"key\": \"remark\",\n", "\"key\": \"remark\",\n      \"description\": \"In a sentence.\",\n")
                .replace("\"value\": \"defer\"", "\"value\": \"wait\"");

        var merge = merge(ModelKind.FORM, FORM, ours, theirs);

        assertThat(merge.disputes()).extracting(Dispute::key).containsExactly("Field_remark#label");
        var merged = merge.text(Set.of("Field_remark#label")).orElseThrow();
        assertThat(told(ModelKind.FORM, theirs, merged))
                .extracting(Difference::property, Difference::after)
                .containsExactly(tuple("validate.maxLength", "2000"));
    }

    @Test
    void anOrderThatBothChangedIsAnswered() {
        var theirs = ordered("Field_remark", "Field_careManager", "Field_deferUntil", "Field_answer");
        var ours = ordered("Field_answer", "Field_remark", "Field_deferUntil", "Field_careManager");

        var merge = merge(ModelKind.FORM, FORM, ours, theirs);

        assertThat(merge.disputes()).extracting(Dispute::key).containsExactly("#order");
        assertThat(merge.text(Set.of())).contains(ours);
        assertThat(merge.text(Set.of("#order"))).contains(theirs);
        assertThat(merge(ModelKind.FORM, FORM, FORM, theirs).text(Set.of())).contains(theirs);
    }

    @Test
    void whatIsNoModelHasNoParts() {
        assertThat(PartMerge.of(ModelKind.BPMN, PROCESS, "<bpmn", PROCESS)).isEmpty();
        assertThat(PartMerge.of(ModelKind.PATHWAY, "given: a", "given: b", "given: c"))
                .isEmpty();
    }

    private static String row(String id) {
        return """
                <rule id="%1$s">
                        <description>By hand</description>
                        <inputEntry id="%1$s-1"><text>"%1$s"</text></inputEntry>
                        <inputEntry id="%1$s-2"><text>1</text></inputEntry>
                        <inputEntry id="%1$s-3"><text></text></inputEntry>
                        <outputEntry id="%1$s-4"><text>true</text></outputEntry>
                      </rule>
                      """.formatted(id);
    }

    private static String withColumn(String rule) {
        return rule.replace("      <output ", """
                      <input id="age" label="Age">
                        <inputExpression id="age-expression" typeRef="integer">
                          <text>age</text>
                        </inputExpression>
                      </input>
                      <output\s""".indent(0).stripTrailing() + " ")
                .replaceAll(
                        "( *)(<outputEntry id=\"(.*?)-out-1\">)",
                        "$1<inputEntry id=\"$3-age\">\n          <text></text>\n        </inputEntry>\n$1$2");
    }

    private static String ordered(String... keys) {
        var form = new FormPieces(FORM);
        form.arrange(
                "",
                Stream.concat(Stream.of("Group_why", "Group_stayingWell"), List.of(keys).stream())
                        .toList());
        return form.text();
    }

    private static PartMerge merge(ModelKind kind, String base, String ours, String theirs) {
        return PartMerge.of(kind, base, ours, theirs).orElseThrow();
    }

    private static List<Difference> told(ModelKind kind, String before, String after) {
        return Differences.between(kind, before, after).orElseThrow();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
