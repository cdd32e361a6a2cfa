package org.stepwell.studio.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stepwell.studio.Difference;
import org.stepwell.studio.Difference.How;
import org.stepwell.studio.ModelKind;

/** Whatever differs between two texts of a model is told with its part, its property and both sides of it. */
class DifferencesTest {

    private static final String PROCESS = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="t">
              <bpmn:process id="p" name="P" camunda:historyTimeToLive="P540D">
                <bpmn:startEvent id="start-p" name="Begun" />
                <bpmn:userTask id="ask" name="Ask" camunda:formRef="ask" camunda:candidateGroups="care-manager">
                  <bpmn:documentation>Ask kindly.</bpmn:documentation>
                </bpmn:userTask>
                <bpmn:boundaryEvent id="on-late" name="Late" attachedToRef="ask">
                  <bpmn:timerEventDefinition><bpmn:timeDuration>P2D</bpmn:timeDuration></bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:serviceTask id="note" name="Note" camunda:delegateExpression="${note}">
                  <bpmn:extensionElements><camunda:failedJobRetryTimeCycle>R3/PT5M</camunda:failedJobRetryTimeCycle></bpmn:extensionElements>
                </bpmn:serviceTask>
                <bpmn:sequenceFlow id="flow-1" sourceRef="start-p" targetRef="ask" />
              </bpmn:process>
              <bpmndi:BPMNDiagram id="di"><bpmndi:BPMNPlane id="pl" bpmnElement="p">
                <bpmndi:BPMNShape id="ask_di" bpmnElement="ask"><dc:Bounds x="100" y="100" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="flow-1_di" bpmnElement="flow-1"><di:waypoint x="50" y="140" /><di:waypoint x="100" y="140" /></bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private static final String RULE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="t">
              <decision id="choose" name="Choose">
                <decisionTable id="t" hitPolicy="UNIQUE">
                  <input id="i1" label="Level"><inputExpression id="x1" typeRef="string"><text>level</text></inputExpression></input>
                  <output id="o1" label="Days" name="days" typeRef="integer" />
                  <rule id="r1"><description>A</description><inputEntry id="c1"><text>"low"</text></inputEntry><outputEntry id="c2"><text>7</text></outputEntry></rule>
                  <rule id="r2"><description>B</description><inputEntry id="c3"><text>"high"</text></inputEntry><outputEntry id="c4"><text>1</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static final String ROW =
            "<rule id=\"r3\"><inputEntry id=\"c5\"><text>\"none\"</text></inputEntry><outputEntry id=\"c6\"><text>30</text></outputEntry></rule>";

    private static final String FORM = """
            { "id": "ask", "type": "default", "components": [
              { "type": "radio", "id": "F1", "key": "answer", "label": "Do they agree?",
                "values": [ { "label": "Yes", "value": "yes" }, { "label": "No", "value": "no" } ] },
              { "type": "textfield", "id": "F2", "key": "why", "label": "Why", "validate": { "maxLength": 50 } }
            ] }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    camunda:candidateGroups="care-manager" | camunda:candidateGroups="nurse" | Ask  | candidateGroups    | care-manager | nurse
                    camunda:formRef="ask"                  | camunda:formRef="ask-more"      | Ask  | formRef            | ask          | ask-more
                    name="Ask"                             | name="Ask again"                | Ask again | name          | Ask          | Ask again
                    Ask kindly.                            | Ask twice.                      | Ask  | documentation      | Ask kindly.  | Ask twice.
                    ${note}                                | ${remark}                       | Note | delegateExpression | ${note}      | ${remark}
                    R3/PT5M                                | R5/PT5M                         | Note | failedJobRetryTimeCycle | R3/PT5M | R5/PT5M
                    P2D                                    | P3D                             | Late | timeDuration       | P2D          | P3D
                    attachedToRef="ask"                    | attachedToRef="note"            | Late | attachedToRef      | ask          | note
                    P540D                                  | P90D                            | P    | historyTimeToLive  | P540D        | P90D
                    """)
    void tellsAPropertyOfAProcess(String before, String after, String label, String property, String was, String is) {
        assertThat(PROCESS).contains(before);

        var found = between(ModelKind.BPMN, PROCESS, PROCESS.replace(before, after));

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.how()).isEqualTo(How.CHANGED);
            assertThat(one.label()).isEqualTo(label);
            assertThat(one.property()).isEqualTo(property);
            assertThat(one.before()).isEqualTo(was);
            assertThat(one.after()).isEqualTo(is);
        });
    }

    @Test
    void tellsWhatWasAddedAndRemovedInAProcess() {
        var without = PROCESS.replaceAll("(?s)<bpmn:serviceTask.*</bpmn:serviceTask>", "");

        assertThat(between(ModelKind.BPMN, PROCESS, without))
                .extracting(Difference::how, Difference::element)
                .containsExactly(tuple(How.REMOVED, "note"));
        assertThat(between(ModelKind.BPMN, without, PROCESS))
                .extracting(Difference::how, Difference::label)
                .containsExactly(tuple(How.ADDED, "Note"));
    }

    @Test
    void tellsThatAStepMovedButNotThatItsFlowsFollowed() {
        var moved = PROCESS.replace("x=\"100\" y=\"100\"", "x=\"140\" y=\"100\"")
                .replace("x=\"100\" y=\"140\"", "x=\"140\" y=\"140\"");

        assertThat(between(ModelKind.BPMN, PROCESS, moved))
                .extracting(Difference::how, Difference::element)
                .containsExactly(tuple(How.MOVED, "ask"));
    }

    @Test
    void seesNothingInAnotherWayOfWriting() {
        var written = PROCESS.replace("<bpmn:startEvent id=\"start-p\" name=\"Begun\" />", """
                <bpmn:startEvent name="Begun" id="start-p">
                  <bpmn:outgoing>flow-1</bpmn:outgoing>
                </bpmn:startEvent>""")
                .replace("x=\"100\" y=\"100\"", "x=\"100.0\" y=\"100.2\"");

        assertThat(between(ModelKind.BPMN, PROCESS, written)).isEmpty();
    }

    @Test
    void tellsRowsAndCellsOfATable() {
        assertThat(between(ModelKind.DMN, RULE, RULE.replace("<text>7</text>", "<text>14</text>")))
                .containsExactly(new Difference(How.CHANGED, "c2", "Row 1 · Days", "text", "7", "14"));
        assertThat(between(ModelKind.DMN, RULE, RULE.replace("</decisionTable>", ROW + "</decisionTable>")))
                .containsExactly(new Difference(How.ADDED, "r3", "Row 3", "", "", "\"none\" · 30"));
        assertThat(between(ModelKind.DMN, RULE, RULE.replaceAll("<rule id=\"r2\">.*?</rule>", "")))
                .containsExactly(new Difference(How.REMOVED, "r2", "Row 2", "", "\"high\" · 1", ""));
        assertThat(between(ModelKind.DMN, RULE, RULE.replace("hitPolicy=\"UNIQUE\"", "hitPolicy=\"FIRST\"")))
                .extracting(Difference::property)
                .containsExactly("hitPolicy");
    }

    @Test
    void tellsAColumnOnceAndNotItsCells() {
        var wider = RULE.replace(
                        "<output ",
                        "<input id=\"i2\" label=\"Age\"><inputExpression id=\"x2\"><text>age</text></inputExpression></input><output ")
                .replace("</inputEntry>", "</inputEntry><inputEntry><text>-</text></inputEntry>");

        assertThat(between(ModelKind.DMN, RULE, wider))
                .extracting(Difference::how, Difference::label)
                .containsExactly(tuple(How.ADDED, "Age"));
    }

    @Test
    void tellsARowInAnotherOrder() {
        var row = RULE.replaceAll("(?s).*(<rule id=\"r1\">.*?</rule>).*", "$1");
        var turned = RULE.replace(row, "").replace("</decisionTable>", row + "</decisionTable>");

        assertThat(between(ModelKind.DMN, RULE, turned))
                .extracting(Difference::how)
                .containsOnly(How.MOVED);
    }

    @Test
    void laysATableOverItsEarlierSelf() {
        var table = RuleTable.of(
                RULE.replaceAll("<rule id=\"r2\">.*?</rule>", ""), RULE.replace("<text>7</text>", "<text>14</text>"));

        assertThat(table.columns()).extracting(RuleTable.Column::label).containsExactly("Level", "Days");
        assertThat(table.rows()).extracting(RuleTable.Row::how).containsExactly(null, How.ADDED);
        assertThat(table.rows().get(0).cells())
                .containsExactly(new RuleTable.Cell("\"low\"", "\"low\""), new RuleTable.Cell("7", "14"));
    }

    @Test
    void tellsQuestionsOfAForm() {
        assertThat(between(ModelKind.FORM, FORM, FORM.replace("\"maxLength\": 50", "\"maxLength\": 80")))
                .containsExactly(new Difference(How.CHANGED, "F2", "Why", "validate.maxLength", "50", "80"));
        assertThat(between(ModelKind.FORM, FORM, FORM.replace("\"label\": \"No\"", "\"label\": \"Not yet\"")))
                .extracting(Difference::property, Difference::after)
                .containsExactly(tuple("values", "Yes = yes\nNot yet = no"));
        assertThat(between(ModelKind.FORM, FORM, FORM.replaceAll("(?s),\\s*\\{ \"type\": \"textfield\".*?\\} \\}", "")))
                .extracting(Difference::how, Difference::label)
                .containsExactly(tuple(How.REMOVED, "Why"));
    }

    @Test
    void claimsNothingOfWhatCannotBeRead() {
        assertThat(Differences.between(ModelKind.BPMN, PROCESS, "<bpmn:")).isEmpty();
        assertThat(Differences.between(ModelKind.FORM, FORM, "[")).isEmpty();
        assertThat(Differences.between(
                        ModelKind.BPMN, PROCESS, "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"))
                .isEmpty();
    }

    @Test
    void makesOneTextOfTwoThatChangedApart() {
        var base = "a\nb\nc\nd\ne\n";

        assertThat(Merge.of(base, "A\nb\nc\nd\ne\n", "a\nb\nc\nd\nE\nf\n")).contains("A\nb\nc\nd\nE\nf\n");
        assertThat(Merge.of(base, "a\nb\nX\nd\ne\n", "a\nb\nX\nd\ne\n")).contains("a\nb\nX\nd\ne\n");
        assertThat(Merge.of(base, "a\nb\nX\nd\ne\n", "a\nb\nY\nd\ne\n")).isEmpty();
        assertThat(Merge.of(base, "a\nb\nd\ne\n", "a\nb\nc\nD\ne\n")).isEmpty();
    }

    private static List<Difference> between(ModelKind kind, String before, String after) {
        return Differences.between(kind, before, after).orElseThrow();
    }
}
