package org.stepwell.studio.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.web.util.HtmlUtils;
import org.stepwell.studio.ModelName;
import org.stepwell.workflow.Words;

/** The text that a new model begins with; the engine takes it as it is, and the desktop modeler opens it. */
final class Skeleton {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PROCESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0" id="%1$s-definitions" targetNamespace="http://bpmn.io/schema/bpmn" modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
              <bpmn:process id="%1$s" name="%2$s" isExecutable="true" camunda:versionTag="1" camunda:historyTimeToLive="P540D">
                <bpmn:documentation>%3$s</bpmn:documentation>
                <bpmn:startEvent id="start-%1$s" name="%4$s">
                  <bpmn:outgoing>flow-after-start-%1$s</bpmn:outgoing>
                </bpmn:startEvent>
                <bpmn:endEvent id="end-%1$s" name="%5$s">
                  <bpmn:incoming>flow-after-start-%1$s</bpmn:incoming>
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="flow-after-start-%1$s" sourceRef="start-%1$s" targetRef="end-%1$s" />
              </bpmn:process>
              <bpmndi:BPMNDiagram id="BPMNDiagram_1">
                <bpmndi:BPMNPlane id="BPMNPlane_1" bpmnElement="%1$s">
                  <bpmndi:BPMNShape id="start-%1$s_di" bpmnElement="start-%1$s">
                    <dc:Bounds x="172" y="142" width="36" height="36" />
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNShape id="end-%1$s_di" bpmnElement="end-%1$s">
                    <dc:Bounds x="472" y="142" width="36" height="36" />
                  </bpmndi:BPMNShape>
                  <bpmndi:BPMNEdge id="flow-after-start-%1$s_di" bpmnElement="flow-after-start-%1$s">
                    <di:waypoint x="208" y="160" />
                    <di:waypoint x="472" y="160" />
                  </bpmndi:BPMNEdge>
                </bpmndi:BPMNPlane>
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;

    private static final String RULE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/" xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="%1$s-definitions" name="%2$s" namespace="http://camunda.org/schema/1.0/dmn">
              <decision id="%1$s" name="%2$s" camunda:historyTimeToLive="P540D">
                <decisionTable id="%1$s-table" hitPolicy="UNIQUE">
                  <input id="%1$s-input" label="%4$s">
                    <inputExpression id="%1$s-expression" typeRef="string">
                      <text>asked</text>
                    </inputExpression>
                  </input>
                  <output id="%1$s-output" label="%5$s" name="answer" typeRef="string" />
                  <rule id="%1$s-rule">
                    <description>%3$s</description>
                    <inputEntry id="%1$s-rule-input">
                      <text></text>
                    </inputEntry>
                    <outputEntry id="%1$s-rule-output">
                      <text>""</text>
                    </outputEntry>
                  </rule>
                </decisionTable>
              </decision>
              <dmndi:DMNDI>
                <dmndi:DMNDiagram id="%1$s-diagram">
                  <dmndi:DMNShape id="%1$s-shape" dmnElementRef="%1$s">
                    <dc:Bounds height="80" width="180" x="160" y="100" />
                  </dmndi:DMNShape>
                </dmndi:DMNDiagram>
              </dmndi:DMNDI>
            </definitions>
            """;

    private static final String FORM = """
            {
              "components": [
                {
                  "text": %2$s,
                  "type": "text",
                  "id": "Text_title"
                },
                {
                  "text": %3$s,
                  "type": "text",
                  "id": "Text_purpose"
                }
              ],
              "schemaVersion": 19,
              "type": "default",
              "id": "%1$s",
              "executionPlatform": "Camunda Platform",
              "executionPlatformVersion": "7.24.0"
            }
            """;

    private static final String PATHWAY = """
            # %1$s
            given: %2$s
            steps: []
            expect:
              - reaches: ask-for-consent
            """;

    private Skeleton() {}

    static String of(ModelName name, String title, String purpose) {
        return switch (name.kind()) {
            case BPMN ->
                PROCESS.formatted(
                        name.key(),
                        xml(title),
                        xml(purpose),
                        xml(Words.say("studio.new.start", title)),
                        xml(Words.say("studio.new.end", title)));
            case DMN ->
                RULE.formatted(
                        name.key(),
                        xml(title),
                        xml(purpose),
                        xml(Words.say("studio.new.input")),
                        xml(Words.say("studio.new.output")));
            case FORM -> FORM.formatted(name.key(), json("# " + title), json(purpose));
            case PATHWAY -> PATHWAY.formatted(purpose.replaceAll("\\R", " "), json(title));
        };
    }

    /** Signs that no XML may hold go; the others are written so that they stay what they are. */
    private static String xml(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cn}]", " "), "UTF-8");
    }

    private static String json(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
