package org.stepwell.studio.process.checks;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;

/** Whoever stands at a step can be brought to the new version only while the step keeps its id. */
@Component
class StepsInUseStay implements Check {

    private final JdbcClient jdbc;

    StepsInUseStay(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Stream<Finding> of(UnitInHand unit) {
        return unit.drafts(ModelKind.BPMN).flatMap(this::lost);
    }

    private Stream<Finding> lost(ModelFile file) {
        return UnitInHand.process(file).stream().flatMap(model -> {
            var kept = model.getModelElementsByType(UserTask.class).stream()
                    .map(UserTask::getId)
                    .collect(Collectors.toSet());
            return jdbc
                    .sql("select step, count(*) as people from work_task where status = 'open' and process_key = ?"
                            + " group by step order by step")
                    .param(file.name().key())
                    .query((row, number) -> new Standing(row.getString("step"), row.getInt("people")))
                    .list()
                    .stream()
                    .filter(one -> !kept.contains(one.step()))
                    .map(one -> Check.warning("step-in-use", file, one.step(), one.step(), one.people()));
        });
    }

    private record Standing(String step, int people) {}
}
