package org.stepwell.studio.web;

import org.springframework.stereotype.Component;
import org.stepwell.workflow.Words;

/** What people call a property of a model's part; pages call it {@code @partWords}. */
@Component
class PartWords {

    /** @return its words, or its name as the file has it where there are none */
    public String of(String property) {
        var words = Words.word("property", property);
        return words.equals(property.replace('-', ' ')) ? property : words;
    }
}
