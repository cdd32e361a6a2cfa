package org.stepwell.studio.process.checks;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.ResourceReport;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;

/** Has the engine read the whole unit as if it were published, and takes that back: what it refuses is never published. */
@Component
@Order(0)
class Parses implements Check {

    private final RepositoryService repository;
    private final TransactionTemplate trial;

    Parses(RepositoryService repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.trial = new TransactionTemplate(transactions);
        trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Stream<Finding> of(UnitInHand unit) {
        var unreadable = Stream.of(ModelKind.values())
                .flatMap(unit::drafts)
                .filter(file -> !isReadable(file))
                .map(file -> Check.error("unreadable", file, ""))
                .toList();
        return unreadable.isEmpty() && !unit.files().isEmpty() ? refused(unit) : unreadable.stream();
    }

    private static boolean isReadable(ModelFile file) {
        return switch (file.name().kind()) {
            case BPMN -> UnitInHand.process(file).isPresent();
            case DMN -> UnitInHand.rule(file).isPresent();
            case FORM -> UnitInHand.form(file).isPresent();
            // it has a check of its own, which says on which line
            case PATHWAY -> true;
        };
    }

    private Stream<Finding> refused(UnitInHand unit) {
        return trial.execute(status -> {
            status.setRollbackOnly();
            try {
                var deployment = repository.createDeployment().name("trial");
                unit.files().forEach(file -> deployment.addString(file.name().toString(), file.content()));
                deployment.deploy();
                return Stream.<Finding>empty();
            } catch (ParseException refused) {
                return refused.getResorceReports().stream()
                        .flatMap(report -> told(unit, report).stream())
                        .toList()
                        .stream();
            } catch (ProcessEngineException refused) {
                return Stream.of(
                        Check.error("refused", concerned(unit, refused.getMessage()), "", refused.getMessage()));
            }
        });
    }

    private static List<Finding> told(UnitInHand unit, ResourceReport report) {
        var file = concerned(unit, report.getResourceName());
        return report.getErrors().stream()
                .map(problem -> Check.error("refused", file, problem.getMainElementId(), problem.getMessage()))
                .toList();
    }

    private static ModelFile concerned(UnitInHand unit, String words) {
        return unit.files().stream()
                .filter(file -> words != null && words.contains(file.name().toString()))
                .findFirst()
                .or(() -> unit.files().stream()
                        .filter(file -> unit.changed().contains(file.name()))
                        .findFirst())
                .orElseGet(() -> unit.files().get(0));
    }
}
