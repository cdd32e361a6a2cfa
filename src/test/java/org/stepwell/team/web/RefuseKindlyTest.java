package org.stepwell.team.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.conversion.DbAction;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.data.relational.core.conversion.IdValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class RefuseKindlyTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    /** As any of ours that is kept as a row. */
    private record Remark(String text) {}

    @Test
    void logsWhyARecordWasNotWrittenAndNothingOfTheRecord(CapturedOutput log) throws IOException {
        new RefuseKindly(null).notWritten(failure(new DataIntegrityViolationException("too long")), response);

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(log).contains("too long").doesNotContain("harrowing");
    }

    @Test
    void tellsThatSomebodyElseWasQuicker() throws IOException {
        new RefuseKindly(null).notWritten(failure(new DuplicateKeyException("taken")), response);

        assertThat(response.getStatus()).isEqualTo(409);
    }

    private static DbActionExecutionException failure(Throwable cause) {
        var insert = new DbAction.InsertRoot<>(new Remark("harrowing"), IdValueSource.PROVIDED);
        return new DbActionExecutionException(insert, cause);
    }
}
