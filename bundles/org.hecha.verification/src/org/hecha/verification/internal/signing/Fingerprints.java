package org.hecha.verification.internal.signing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.engagement.SignOff;
import org.hecha.model.engagement.SignedObject;
import org.hecha.model.engagement.TeamMember;
import org.hecha.verification.Team;
import org.hecha.verification.internal.naming.ModelNames;
import org.hecha.verification.process.Cover;
import org.hecha.verification.process.SignedChanges;

/**
 * The fingerprints of every field that a sign-off covers, and what became of the fields since. Beside the fingerprints
 * each object keeps its name, for when it is gone. Without state.
 */
public final class Fingerprints {

    /** Above so many objects of one class they are taken together, by owner and column. */
    private static final int MOST = 5000;
    /** Name of the object, blanks made unbreakable. */
    static final String NAME = "as";
    /** In an entry without object: the classes that were taken together. */
    static final String TOGETHER = "together";
    /** Who a signed member was, by {@link org.hecha.verification.Team#key}; sign-offs of older editions lack it. */
    static final String PERSON = "who";
    static final String UNBREAKABLE = "\u00a0";
    private static final Pattern BLANK = Pattern.compile("\\s");

    private Fingerprints() {
    }

    /** The fingerprints now, in the order of the engagement. */
    public static List<SignedObject> of(List<Cover> covers, Roots roots, Locale language) {
        List<EObject> starts = covers.stream().map(roots::root).toList();
        Set<String> together = new TreeSet<>(Walk.numerous(starts, MOST));
        List<SignedObject> objects = new ArrayList<>();
        if (!together.isEmpty()) {
            objects.add(signed("", TOGETHER + '=' + String.join("+", together)));
        }
        ModelNames names = new ModelNames();
        walk(covers, roots, together, (id, object, fields) -> objects.add(signed(id, fields + ' ' + NAME + '='
                + BLANK.matcher(names.of(object).in(language)).replaceAll(UNBREAKABLE) + person(object))));
        return objects;
    }

    private static String person(EObject object) {
        return object instanceof TeamMember member ? ' ' + PERSON + '=' + person(member.getName()) : "";
    }

    /** The fingerprint of who has a name, however it is spelt. */
    static String person(String name) {
        return Content.fingerprint(Team.key(name));
    }

    private static SignedObject signed(String id, String fields) {
        SignedObject object = EngagementFactory.eINSTANCE.createSignedObject();
        object.setObjectId(id);
        object.setFields(fields);
        return object;
    }

    private static void walk(List<Cover> covers, Roots roots, Set<String> together, Walk.Visitor visitor) {
        Set<String> seen = new HashSet<>();
        covers.forEach(cover -> new Walk(cover, together, seen, visitor).from(roots.root(cover)));
    }

    /** SHA-256 over the fingerprints themselves, so that one that was exchanged shows. */
    public static String digest(List<SignedObject> objects) {
        Content content = new Content();
        objects.forEach(object -> content.text(text(object.getObjectId())).text(text(object.getFields())));
        return content.full();
    }

    /** The fingerprint of one field of one object as it was signed; empty where it was not there. */
    public static String signed(SignOff signOff, String objectId, String field) {
        return signOff.getObjects().stream().filter(object -> objectId.equals(object.getObjectId())).findFirst()
                .map(object -> pairs(object.getFields()).getOrDefault(field, "")).orElse("");
    }


    /** What differs between what was signed and what is there now. */
    public static SignedChanges changes(SignOff signOff, List<Cover> covers, Roots roots) {
        return changes(List.of(signOff), covers, roots).get(signOff);
    }

    /** The same for several sign-offs over the same fields, which are read once where they were signed alike. */
    static Map<SignOff, SignedChanges> changes(List<SignOff> signOffs, List<Cover> covers, Roots roots) {
        Map<Set<String>, List<Compared>> alike = new LinkedHashMap<>();
        Map<SignOff, SignedChanges> changes = new LinkedHashMap<>();
        List<Compared> all = signOffs.stream().map(Compared::new).toList();
        all.forEach(one -> alike.computeIfAbsent(one.together, together -> new ArrayList<>()).add(one));
        alike.forEach((together, group) -> walk(covers, roots, together,
                (id, object, fields) -> group.forEach(one -> one.see(id, object, fields))));
        all.forEach(one -> changes.put(one.signOff, one.changes()));
        return changes;
    }

    static Map<String, String> pairs(String fields) {
        Map<String, String> pairs = new HashMap<>();
        Arrays.stream(text(fields).split(" ")).filter(pair -> pair.contains("=")).forEach(pair -> {
            int end = pair.indexOf('=');
            pairs.put(pair.substring(0, end), pair.substring(end + 1));
        });
        return pairs;
    }

    static String text(String text) {
        return text == null ? "" : text;
    }
}
