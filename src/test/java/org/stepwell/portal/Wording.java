package org.stepwell.portal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of the person's own side in one language, and how hard they are to read. */
record Wording(String language, SortedMap<String, String> words) {

    private static final int FEWEST_WORDS = 4;

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern ENGLISH_SYLLABLE = Pattern.compile("[aeiouy]+");
    private static final Pattern SPANISH_SYLLABLE =
            Pattern.compile("[iu]?[aeoáéó][iuy]?(?![aeoáéóíú])|[iu]?[aeoáéó]|[íú]|[iuyü]+");

    static Stream<Wording> all() {
        try (var files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("portal_.+\\.properties"))
                    .toList()
                    .stream()
                    .sorted()
                    .map(Wording::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Wording of(String language, String text) {
        return new Wording(language, new TreeMap<>(Map.of("text", text)));
    }

    private static Wording read(Path file) {
        var properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new TreeMap<String, String>(Comparator.naturalOrder());
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return new Wording(file.getFileName().toString().replaceAll("portal_|\\.properties", ""), words);
    }

    /** @return the sentences somebody has to read; a label of a word or two is none */
    List<String> sentences() {
        return words.entrySet().stream()
                .flatMap(entry -> Pattern.compile("(?<=[.!?])\\s+").splitAsStream(entry.getValue()))
                .map(sentence -> sentence.replaceAll("\\{\\d}|[^\\p{L}’ -]", "").strip())
                .filter(sentence -> sentence.split("\\s+").length >= FEWEST_WORDS)
                .toList();
    }

    /** @return the school grade of an English text (Flesch–Kincaid, 1975); grade 6 is read by most at twelve */
    double grade() {
        return 0.39 * wordsASentence() + 11.8 * syllablesAWord(ENGLISH_SYLLABLE) - 15.59;
    }

    /** @return how easily a Spanish text is read (Fernández Huerta, 1959): 0 to 100, from 80 on by most at twelve */
    double ease() {
        return 206.84 - 60 * syllablesAWord(SPANISH_SYLLABLE) - 1.02 * wordsASentence();
    }

    double wordsASentence() {
        return (double) spoken().count() / sentences().size();
    }

    /** @return the longest sentence, in words */
    int longest() {
        return sentences().stream()
                .mapToInt(sentence -> sentence.split("\\s+").length)
                .max()
                .orElse(0);
    }

    private double syllablesAWord(Pattern syllable) {
        return spoken().mapToLong(word ->
                        Math.max(1, syllable.matcher(soft(word)).results().count()))
                .average()
                .orElse(0);
    }

    private Stream<String> spoken() {
        return sentences().stream()
                .flatMap(Pattern.compile("[\\s-]+")::splitAsStream)
                .filter(word -> !word.isBlank());
    }

    /** A final e of an English word is mute. */
    private String soft(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return language.equals("en") && lower.length() > 3 && !lower.endsWith("le")
                ? lower.replaceAll("e[ds]?$", "")
                : lower;
    }

    @Override
    public String toString() {
        return language;
    }
}
