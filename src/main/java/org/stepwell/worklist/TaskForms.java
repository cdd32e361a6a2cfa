package org.stepwell.worklist;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stepwell.workflow.FormData;
import org.stepwell.workflow.FormSchema;
import org.stepwell.workflow.FormValidator;
import org.stepwell.workflow.UserTasks;

/** The form of a task: what it asks, what it shows, and whether answers fit it. */
@Component
class TaskForms {

    private final UserTasks engine;
    private final FormValidator validator;
    private final Map<String, FormData> dataByForm;

    TaskForms(UserTasks engine, FormValidator validator, List<FormData> suppliers) {
        this.engine = engine;
        this.validator = validator;
        this.dataByForm = suppliers.stream().collect(Collectors.toMap(FormData::form, Function.identity()));
    }

    String schema(WorkTask task) {
        return engine.form(task.id());
    }

    Map<String, Object> data(WorkTask task) {
        var supplier = dataByForm.get(task.step());
        return supplier == null ? Map.of() : supplier.data(task.episode(), task.id(), engine.variables(task.id()));
    }

    boolean keepsAnswers(WorkTask task) {
        var supplier = dataByForm.get(task.step());
        return supplier == null || supplier.keepsAnswers();
    }

    /** @throws AnswersRefused naming each field that cannot be accepted, and why */
    Map<String, Object> check(WorkTask task, Map<String, Object> answers) {
        var result = validator.check(FormSchema.parse(schema(task)), answers, data(task));
        if (!result.passed()) {
            throw new AnswersRefused(result.errors());
        }
        return result.answers();
    }
}
