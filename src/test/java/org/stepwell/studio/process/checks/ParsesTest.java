package org.stepwell.studio.process.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.stepwell.studio.Finding;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelName;

/** The engine reads a text once, however often a page asks what it says of it. */
class ParsesTest {

    private static final ModelName FORM =
            ModelName.parse("forms/careplan/agree-plan.form").orElseThrow();

    private final RepositoryService repository = mock(RepositoryService.class);
    private final DeploymentBuilder deployment = mock(DeploymentBuilder.class, RETURNS_SELF);
    private final PlatformTransactionManager transactions = mock(PlatformTransactionManager.class, RETURNS_DEEP_STUBS);
    private final Parses parses = new Parses(repository, transactions);

    @Test
    void asksAgainOnlyOfAnotherText() {
        when(repository.createDeployment()).thenReturn(deployment);

        assertThat(found("{}")).isEmpty();
        assertThat(found("{}")).isEmpty();
        verify(deployment, times(1)).deploy();

        assertThat(found("{\"id\": \"agree-plan\"}")).isEmpty();
        verify(deployment, times(2)).deploy();
    }

    @Test
    void doesNotKeepThatTheEngineCouldNotAnswer() {
        when(repository.createDeployment())
                .thenThrow(new ProcessEngineException("No connection"))
                .thenReturn(deployment);

        assertThat(found("{}")).extracting(Finding::check).containsExactly("refused");
        assertThat(found("{}")).isEmpty();
    }

    private List<Finding> found(String text) {
        var draft = new ModelFile(FORM, text);
        return parses.of(new UnitInHand(
                        "careplan", List.of(draft), Set.of(FORM), Set.of(), List.of(), Set.of(), Set.of(), Set.of()))
                .toList();
    }
}
