package org.stepwell.studio.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stepwell.studio.Draft;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.ModelFile;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.OpenModels;
import org.stepwell.studio.PublishedUnit;
import org.stepwell.studio.process.ModelIndex;
import org.stepwell.studio.process.Units;
import org.stepwell.studio.process.checks.ModelChecks;
import org.stepwell.team.NotPermitted;
import org.stepwell.workflow.Words;

/** One model: as it is in force, or as somebody is changing it. */
@Controller
class ModelPages {

    private final Units units;
    private final Drafts drafts;
    private final ModelIndex index;
    private final OpenModels openModels;
    private final ModelDesk desk;

    ModelPages(Units units, Drafts drafts, ModelIndex index, OpenModels openModels, ModelDesk desk) {
        this.units = units;
        this.drafts = drafts;
        this.index = index;
        this.openModels = openModels;
        this.desk = desk;
    }

    @GetMapping(ModelAddress.PATH)
    String open(@ModelAttribute ModelAddress address, @RequestParam(defaultValue = "") String tab, Model model) {
        var name = address.name();
        desk.lay(name, tab, model);
        model.addAttribute("version", published(name).isPresent() ? units.version(name) : null);
        model.addAttribute("others", openModels.meet(name));
        model.addAttribute(
                "mentions",
                index.of(drafts.of(name)
                        .map(Draft::file)
                        .or(() -> published(name))
                        .orElseThrow(NotPermitted::new)));
        model.addAttribute("parts", ModelChecks.formParts());
        return "studio/model";
    }

    /** What lies below the model, again after each saving and for another of its tabs. */
    @GetMapping(ModelAddress.PATH + "/pane")
    String pane(@ModelAttribute ModelAddress address, @RequestParam(defaultValue = "") String tab, Model model) {
        desk.lay(address.name(), tab, model);
        model.addAttribute("others", openModels.meet(address.name()));
        return "studio/pane :: refreshed";
    }

    /** The text as it stands in a file: of the draft where there is one and it is not asked for the side before. */
    @GetMapping(ModelAddress.PATH + "/text")
    ResponseEntity<String> text(
            @ModelAttribute ModelAddress address,
            @RequestParam(defaultValue = "after") String side,
            @RequestParam(defaultValue = "false") boolean download) {
        var name = address.name();
        var draft = drafts.of(name).map(Draft::file);
        var file = (side.equals("before") ? published(name) : draft.or(() -> published(name)))
                .orElseThrow(NotPermitted::new);
        var answer = ResponseEntity.ok().contentType(type(name.kind()));
        if (download) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(address.file())
                            .build()
                            .toString());
        }
        return answer.body(file.content());
    }

    private static MediaType type(ModelKind kind) {
        return switch (kind) {
            case BPMN, DMN -> MediaType.APPLICATION_XML;
            case FORM -> MediaType.APPLICATION_JSON;
            case PATHWAY -> new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
        };
    }

    @PostMapping(ModelAddress.PATH + "/begin")
    String begin(@ModelAttribute ModelAddress address) {
        var published = published(address.name()).orElseThrow(NotPermitted::new);
        drafts.begin(published, published);
        return "redirect:" + ModelAddress.of(address.name());
    }

    /** Takes a file that was changed elsewhere, such as in the desktop modeler, as the draft. */
    @PostMapping(ModelAddress.PATH + "/import")
    String bring(@ModelAttribute ModelAddress address, MultipartFile file, RedirectAttributes flash)
            throws java.io.IOException {
        var name = address.name();
        var brought = new String(file.getBytes(), StandardCharsets.UTF_8);
        var draft = drafts.begin(new ModelFile(name, brought), published(name).orElse(null));
        if (!draft.file().content().equals(brought)) {
            drafts.save(name, draft.version(), brought);
        }
        flash.addFlashAttribute("toast", Words.say("studio.imported"));
        return "redirect:" + ModelAddress.of(name);
    }

    @PostMapping(ModelAddress.PATH + "/away")
    String takeAway(@ModelAttribute ModelAddress address) {
        drafts.takeAway(published(address.name()).orElseThrow(NotPermitted::new));
        return "redirect:" + ModelAddress.of(address.name());
    }

    @PostMapping(ModelAddress.PATH + "/discard")
    String discard(@ModelAttribute ModelAddress address, RedirectAttributes flash) {
        drafts.discard(address.name());
        flash.addFlashAttribute("toast", Words.say("studio.discarded"));
        return "redirect:" + (published(address.name()).isPresent() ? ModelAddress.of(address.name()) : "/studio");
    }

    private Optional<ModelFile> published(ModelName name) {
        return units.find(name.unit()).flatMap((PublishedUnit unit) -> unit.file(name));
    }
}
