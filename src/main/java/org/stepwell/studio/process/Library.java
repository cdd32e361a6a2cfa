package org.stepwell.studio.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stepwell.studio.Draft;
import org.stepwell.studio.Drafts;
import org.stepwell.studio.ModelKind;
import org.stepwell.studio.ModelLine;
import org.stepwell.studio.ModelName;
import org.stepwell.studio.PublishedUnit;
import org.stepwell.team.Accounts;
import org.stepwell.team.Action;

/** All processes, rules and forms by unit, in force and in the making. */
@Component
public class Library {

    private final Units units;
    private final Drafts drafts;
    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final Accounts accounts;

    Library(Units units, Drafts drafts, RepositoryService repository, JdbcClient jdbc, Accounts accounts) {
        this.units = units;
        this.drafts = drafts;
        this.repository = repository;
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** @return the models of each unit, those that are drafts only among them, by unit and name */
    public Map<PublishedUnit, List<ModelLine>> all() {
        accounts.currentFor(Action.READ_MODELS);
        var inTheMaking = drafts.all().stream()
                .collect(Collectors.toMap(draft -> draft.file().name(), draft -> draft));
        var versions = versions();
        var running = running();
        return units.all().stream()
                .collect(Collectors.toMap(
                        unit -> unit,
                        unit -> lines(unit, inTheMaking, versions, running),
                        (one, same) -> one,
                        java.util.LinkedHashMap::new));
    }

    private static List<ModelLine> lines(
            PublishedUnit unit,
            Map<ModelName, Draft> drafts,
            Map<String, Named> versions,
            Map<String, Integer> running) {
        var published = unit.files().stream().map(file -> file.name());
        var fresh = drafts.keySet().stream()
                .filter(name -> name.unit().equals(unit.unit()))
                .filter(name -> unit.file(name).isEmpty());
        return Stream.concat(published, fresh)
                .sorted()
                .map(name -> line(name, drafts.get(name), versions.get(name.key()), running.get(name.key())))
                .toList();
    }

    private static ModelLine line(ModelName name, Draft draft, Named named, Integer running) {
        var hasVersion = name.kind() == ModelKind.BPMN || name.kind() == ModelKind.DMN;
        return new ModelLine(
                name,
                named == null || !hasVersion ? titled(name.key()) : named.name(),
                named == null || !hasVersion ? null : named.version(),
                name.kind() == ModelKind.BPMN ? running == null ? 0 : running : null,
                draft);
    }

    private static String titled(String key) {
        var words = key.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Map<String, Named> versions() {
        var named = new HashMap<String, Named>();
        repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(one -> named.put(one.getKey(), of(one)));
        repository
                .createDecisionDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(one -> named.put(one.getKey(), of(one)));
        return named;
    }

    private static Named of(ProcessDefinition one) {
        return new Named(one.getName(), one.getVersion());
    }

    private static Named of(DecisionDefinition one) {
        return new Named(one.getName(), one.getVersion());
    }

    private Map<String, Integer> running() {
        var running = new HashMap<String, Integer>();
        jdbc.sql("select process_key, count(*)::int as journeys from journey where ended_at is null group by 1")
                .query(row -> {
                    running.put(row.getString("process_key"), row.getInt("journeys"));
                });
        return running;
    }

    private record Named(String name, int version) {}
}
