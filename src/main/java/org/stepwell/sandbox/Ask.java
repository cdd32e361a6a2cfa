package org.stepwell.sandbox;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.Map;

/** What the studio asks a sandbox to do: one line each, answered by one line. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ask")
@JsonSubTypes({
    @JsonSubTypes.Type(Ask.Deploy.class),
    @JsonSubTypes.Type(Ask.Begin.class),
    @JsonSubTypes.Type(Ask.Look.class),
    @JsonSubTypes.Type(Ask.Form.class),
    @JsonSubTypes.Type(Ask.Complete.class),
    @JsonSubTypes.Type(Ask.Pass.class),
    @JsonSubTypes.Type(Ask.Next.class),
    @JsonSubTypes.Type(Ask.News.class),
    @JsonSubTypes.Type(Ask.Record.class),
    @JsonSubTypes.Type(Ask.Run.class),
    @JsonSubTypes.Type(Ask.Drawing.class)
})
public sealed interface Ask {

    /** Puts these units in the place of what comes with Stepwell; each with its files by name. */
    record Deploy(Map<String, Map<String, String>> units) implements Ask {}

    /**
     * Brings an invented person into care.
     *
     * @param after the test whose steps come first; null for none
     */
    record Begin(InventedPerson patient, String after) implements Ask {}

    /** Asks where they stand. */
    record Look() implements Ask {}

    /** Asks for the form of a task. */
    record Form(String task) implements Ask {}

    /** Completes a task with all that its form was sent with. */
    record Complete(String task, Map<String, Object> answers) implements Ask {}

    /** Lets time pass. */
    record Pass(Duration time) implements Ask {}

    /** Lets time pass until the next thing happens by itself. */
    record Next() implements Ask {}

    /** Lets news arrive. */
    record News(String message, Map<String, Object> with) implements Ask {}

    /** Asks for the run so far as the text of a test. */
    record Record(String given) implements Ask {}

    /** Runs one test. */
    record Run(String name, String text) implements Ask {}

    /** Asks for the model of a process that runs, as BPMN XML. */
    record Drawing(String journey) implements Ask {}
}
