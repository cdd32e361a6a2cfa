package org.stepwell.studio;

/** A small journey to be changed: a rule chooses between nothing, a call, and a visit with a letter after it. */
public final class Tried {

    public static final ModelName RULE =
            ModelName.parse("processes/replaytest/choose-path.dmn").orElseThrow();
    public static final ModelName PROCESS =
            ModelName.parse("processes/replaytest/try-path.bpmn").orElseThrow();

    /** The step after the visit. */
    public static final String LETTER = "write-letter";

    private Tried() {}

    /** @param call the lowest score that is called, and {@code see} the lowest that is seen */
    public static String rule(int call, int see) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="d" name="d" namespace="t">
                  <decision id="choose-path" name="Choose path" camunda:historyTimeToLive="P540D">
                    <decisionTable id="t" hitPolicy="FIRST">
                      <input id="i" label="Score"><inputExpression id="x" typeRef="integer"><text>score</text></inputExpression></input>
                      <output id="o" label="Path" name="path" typeRef="string" />
                      <rule id="r1"><description>By hand</description><inputEntry id="i1"><text>&lt; %d</text></inputEntry><outputEntry id="o1"><text>"short"</text></outputEntry></rule>
                      <rule id="r2"><description>By hand</description><inputEntry id="i2"><text>[%d..%d)</text></inputEntry><outputEntry id="o2"><text>"call"</text></outputEntry></rule>
                      <rule id="r3"><description>By hand</description><inputEntry id="i3"><text>&gt;= %d</text></inputEntry><outputEntry id="o3"><text>"see"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(call, call, see, see);
    }

    /** @param letter the id of the step after the visit; empty for none */
    public static String process(String letter) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="tried" targetNamespace="t">
                  <bpmn:process id="try-path" name="Try path" isExecutable="true" camunda:historyTimeToLive="P540D">
                    <bpmn:startEvent id="start-tried" />
                    <bpmn:businessRuleTask id="choose-path" name="Choose path" camunda:resultVariable="path" camunda:decisionRef="choose-path" camunda:decisionRefBinding="deployment" camunda:mapDecisionResult="singleEntry" />
                    <bpmn:exclusiveGateway id="which-path" default="to-end" />
                    <bpmn:userTask id="call-person" name="Call" camunda:candidateGroups="care-manager" />
                    <bpmn:userTask id="see-person" name="See" camunda:candidateGroups="therapist" />
                    %s
                    <bpmn:endEvent id="end-tried" />
                    <bpmn:sequenceFlow id="f1" sourceRef="start-tried" targetRef="choose-path" />
                    <bpmn:sequenceFlow id="f2" sourceRef="choose-path" targetRef="which-path" />
                    <bpmn:sequenceFlow id="to-end" sourceRef="which-path" targetRef="end-tried" />
                    <bpmn:sequenceFlow id="to-call" sourceRef="which-path" targetRef="call-person"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${path == 'call'}</bpmn:conditionExpression></bpmn:sequenceFlow>
                    <bpmn:sequenceFlow id="to-see" sourceRef="which-path" targetRef="see-person"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${path == 'see'}</bpmn:conditionExpression></bpmn:sequenceFlow>
                    <bpmn:sequenceFlow id="f3" sourceRef="call-person" targetRef="end-tried" />
                    <bpmn:sequenceFlow id="f4" sourceRef="see-person" targetRef="%s" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(
                        letter.isEmpty()
                                ? ""
                                : "<bpmn:userTask id=\"" + letter
                                        + "\" name=\"Write\" camunda:candidateGroups=\"care-manager\" />"
                                        + "<bpmn:sequenceFlow id=\"f5\" sourceRef=\"" + letter
                                        + "\" targetRef=\"end-tried\" />",
                        letter.isEmpty() ? "end-tried" : letter);
    }
}
