package org.stepwell.studio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stepwell.studio.Draft;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.process.OnTheWay;
import org.stepwell.studio.process.UnitTests;

/** What stands below a model, one at a time: findings, changes, tests, and for a process who is on the way. */
@Component
class ModelTabs {

    private static final String RUNNING = "running";

    private final OnTheWay onTheWay;
    private final UnitTests tests;
    private final Drafts drafts;

    ModelTabs(OnTheWay onTheWay, UnitTests tests, Drafts drafts) {
        this.onTheWay = onTheWay;
        this.tests = tests;
        this.drafts = drafts;
    }

    void lay(ModelName name, String tab, Optional<Draft> draft, Optional<ModelFile> published, Model model) {
        var tabs = tabs(name);
        var first = draft.isEmpty() && tabs.contains(RUNNING) ? RUNNING : "findings";
        var shown = tabs.contains(tab) ? tab : first;
        model.addAttribute("tabs", tabs);
        model.addAttribute("tab", shown);
        switch (shown) {
            case "changes" -> model.addAttribute("change", change(name, draft, published));
            case "tests" -> layTests(name, model);
            case RUNNING -> model.addAttribute(RUNNING, onTheWay.of(name.key()));
            default -> {
                // the findings are laid anyhow, as they are marked in the model
            }
        }
    }

    private static List<String> tabs(ModelName name) {
        var tabs = new ArrayList<>(List.of("findings", "changes", "tests"));
        if (name.kind() == ModelKind.BPMN) {
            tabs.add(RUNNING);
        }
        return tabs;
    }

    private void layTests(ModelName name, Model model) {
        var standing = tests.standing(drafts.of(name.unit()));
        model.addAttribute("tests", standing.tests());
        model.addAttribute("run", standing.run());
        model.addAttribute("url", TestPages.url(name));
    }

    private static FileChange change(ModelName name, Optional<Draft> draft, Optional<ModelFile> published) {
        var before = published.map(ModelFile::content);
        return FileChange.of(
                name,
                before,
                draft.map(Draft::after).orElse(before),
                draft.map(Draft::shipped).isPresent(),
                ModelAddress.of(name) + "/text?side=%s");
    }
}
