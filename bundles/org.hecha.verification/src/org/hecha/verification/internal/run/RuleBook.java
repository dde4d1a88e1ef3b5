package org.hecha.verification.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.hecha.core.text.Messages;
import org.hecha.standard.DataFile;
import org.hecha.standard.Rule;
import org.hecha.standard.Standard;
import org.hecha.standard.calculation.Problem;
import org.hecha.verification.Profile;

/** The rules and profiles of the product itself and of every installed standard. Immutable once read. */
final class RuleBook {

    /** Standard id of the rules that apply to every engagement. */
    static final String GENERAL = "HECHA";

    private static final List<String> OWN_RULES = List.of("data/rules.json",
            "data/rules-evidence.json");

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Profile> profiles = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    static RuleBook of(List<Standard> standards) {
        RuleBook book = new RuleBook();
        for (String name : OWN_RULES) {
            book.read(GENERAL, new DataFile(DataFile.Kind.RULES, name, RuleBook.class.getResource('/' + name)));
        }
        book.read(GENERAL, new DataFile(DataFile.Kind.PROFILE, "data/profile.json",
                RuleBook.class.getResource("/data/profile.json")));
        standards.forEach(standard -> standard.data().forEach(file -> book.read(standard.id(), file)));
        return book;
    }

    private void read(String standardId, DataFile file) {
        if (file.kind() != DataFile.Kind.RULES && file.kind() != DataFile.Kind.PROFILE) {
            return;
        }
        try {
            if (file.kind() == DataFile.Kind.RULES) {
                RuleData.rules(standardId, file).forEach(rule -> add(rule, file));
            } else {
                RuleData.profiles(file).forEach(profile -> profiles.putIfAbsent(profile.id(), profile));
            }
        } catch (IOException | RuntimeException e) {
            problem("dataUnreadable", standardId, file.name(), String.valueOf(e.getMessage()));
        }
    }

    private void add(Rule rule, DataFile file) {
        Rule first = rules.putIfAbsent(rule.id(), rule);
        if (first != null) {
            problem("ruleTwice", rule.id(), file.name(), first.standardId());
        }
    }

    private void problem(String key, Object... arguments) {
        problems.add(new Problem("RULES", false, "", Messages.of(RuleBook.class).text(key, arguments)));
    }

    List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    List<Profile> profiles() {
        return List.copyOf(profiles.values());
    }

    Optional<Profile> profile(String id) {
        return Optional.ofNullable(profiles.get(id));
    }

    /** The profile used where an engagement names none: one that a standard offers for that, else the product's own. */
    Profile general() {
        return profiles.values().stream().filter(Profile::preferred).findFirst().orElseGet(this::own);
    }

    private Profile own() {
        return profile(GENERAL).orElseThrow(() -> new IllegalStateException("data/profile.json: id HECHA is missing"));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
