package org.stepwell.studio.process.checks;

import java.util.List;
import java.util.Set;
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
import org.springframework.util.ConcurrentLruCache;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;

/** Has the engine read the whole unit as if it were published, and takes that back: what it refuses is never published. */
@Component
@Order(0)
class Parses implements Check {

    /** As many units as may be in the making at once. */
    private static final int MOST_KEPT = 30;

    private final RepositoryService repository;
    private final TransactionTemplate trial;
    /** What the engine says of the same text stays the same, and to ask costs a whole deployment. */
    private final ConcurrentLruCache<Asked, List<Finding>> answers = new ConcurrentLruCache<>(MOST_KEPT, this::refused);

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
        return unreadable.isEmpty() && !unit.files().isEmpty()
                ? answered(new Asked(unit.files(), unit.changed()))
                : unreadable.stream();
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

    /** Only what the engine says of the text itself is kept, and not that it could not answer. */
    private Stream<Finding> answered(Asked unit) {
        try {
            return answers.get(unit).stream();
        } catch (ProcessEngineException refused) {
            return Stream.of(Check.error("refused", concerned(unit, refused.getMessage()), "", refused.getMessage()));
        }
    }

    private List<Finding> refused(Asked unit) {
        return trial.execute(status -> {
            status.setRollbackOnly();
            try {
                var deployment = repository.createDeployment().name("trial");
                unit.files().forEach(file -> deployment.addString(file.name().toString(), file.content()));
                deployment.deploy();
                return List.<Finding>of();
            } catch (ParseException refused) {
                return refused.getResorceReports().stream()
                        .flatMap(report -> told(unit, report).stream())
                        .toList();
            }
        });
    }

    private static List<Finding> told(Asked unit, ResourceReport report) {
        var file = concerned(unit, report.getResourceName());
        return report.getErrors().stream()
                .map(problem -> Check.error("refused", file, problem.getMainElementId(), problem.getMessage()))
                .toList();
    }

    private static ModelFile concerned(Asked unit, String words) {
        return unit.files().stream()
                .filter(file -> words != null && words.contains(file.name().toString()))
                .findFirst()
                .or(() -> unit.files().stream()
                        .filter(file -> unit.changed().contains(file.name()))
                        .findFirst())
                .orElseGet(() -> unit.files().get(0));
    }

    /** What the engine is asked about. */
    private record Asked(List<ModelFile> files, Set<ModelName> changed) {}
}
