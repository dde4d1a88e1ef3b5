package org.hecha.verification.opinion;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hecha.core.text.Localized;
import org.hecha.core.text.Messages;
import org.hecha.core.text.Numbers;
import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.OpinionKind;
import org.hecha.model.engagement.TeamMember;
import org.hecha.model.evidence.EvidenceRegister;
import org.hecha.model.fieldwork.Fieldwork;
import org.hecha.model.finding.FindingRegister;
import org.hecha.model.inventory.Boundary;
import org.hecha.model.inventory.Facility;
import org.hecha.model.inventory.Inventory;
import org.hecha.standard.comparison.Materiality;
import org.hecha.verification.MaterialityAssessment;
import org.hecha.verification.OpenFindings;
import org.hecha.verification.Team;

/** What an opinion states, drawn from the engagement and the draft, in the language of the engagement. Immutable. */
final class OpinionFacts {

    /** Up to a full stop that is no decimal point. */
    private static final Pattern SENTENCE = Pattern.compile("^(.+?)(?:。|\\.(?=\\s|$))", Pattern.DOTALL);

    /** Placeholders beside the fields. */
    static final Set<String> MORE = Set.of("subject", "total", "threshold", "findings", "opinion", "asOf", "entries",
            "checks", "visits", "samples", "evidence");

    static final ZoneId CHINA = ZoneOffset.ofHours(8);
    private static final Messages MESSAGES = Messages.of(OpinionFacts.class);
    private static final int DECIMALS = 2;

    private final Engagement engagement;
    private final Inventory inventory;
    private final OpinionDraft draft;
    private final Locale language;
    private final Map<OpinionField, String> fields = new EnumMap<>(OpinionField.class);
    private final Map<String, String> more = new HashMap<>();

    /** The registers an opinion counts in. */
    record Registers(Inventory inventory, EvidenceRegister evidence, FindingRegister findings) {
    }

    OpinionFacts(Engagement engagement, Registers registers, MaterialityAssessment materiality, OpinionDraft draft,
            Instant at) {
        this.engagement = engagement;
        this.inventory = registers.inventory();
        this.draft = draft;
        this.language = Team.language(engagement);
        String organization = engagement.getOrganization() == null ? "" : text(engagement.getOrganization().getName());
        put(OpinionField.RESPONSIBLE_PARTY, organization);
        put(OpinionField.ADDRESSEE, draft.addressee(), organization);
        put(OpinionField.STATEMENT, statement());
        put(OpinionField.CRITERIA, engagement.getCriteria().stream().map(OpinionFacts::criterion)
                .collect(Collectors.joining(say("comma"))));
        put(OpinionField.SCOPE, scope());
        put(OpinionField.PERIOD, period());
        put(OpinionField.BOUNDARY, boundary());
        put(OpinionField.ASSURANCE_LEVEL, engagement.getAssuranceLevel() == null ? ""
                : say("level." + engagement.getAssuranceLevel().getName()));
        put(OpinionField.MATERIALITY, materiality(materiality));
        put(OpinionField.BASIS, draft.basis());
        put(OpinionField.QUALIFICATION, draft.qualification());
        put(OpinionField.SCOPE_LIMITATION, draft.scopeLimitation());
        put(OpinionField.BODY, engagement.getBody() == null ? "" : text(engagement.getBody().getName()));
        put(OpinionField.DATE, LocalDate.ofInstant(at, CHINA).toString());
        put(OpinionField.PLACE, draft.place(), engagement.getBody() == null ? "" : text(engagement.getBody().getAddress()));
        put(OpinionField.SIGNATURE, signature());
        put(OpinionField.INTENDED_USE, draft.intendedUse(),
                inventory.getStatements() == null ? "" : text(inventory.getStatements().getIntendedUse()));
        more.put("total", print(materiality.correctedTotal()));
        more.put("threshold", materiality.threshold().map(OpinionFacts::print).orElse("0"));
        more.put("asOf", at.toString());
        count(registers);
    }

    private void count(Registers registers) {
        Fieldwork work = engagement.getFieldwork();
        FindingRegister findings = registers.findings();
        more.put("findings", OpenFindings.of(findings).stream().map(finding -> "#" + finding.getNumber() + ' '
                + firstSentence(text(finding.getTitle())) + (finding.getMisstatement() == null ? ""
                        : " (" + print(finding.getMisstatement()) + " tCO2e)")).collect(Collectors.joining(say("semicolon"))));
        more.put("entries", String.valueOf(findings.getFindings().size()));
        more.put("checks", String.valueOf(findings.getChecks().size()));
        more.put("visits", String.valueOf(work == null ? 0
                : work.getVisits().stream().filter(visit -> visit.getStartedOn() != null).count()));
        more.put("samples", String.valueOf(work == null ? 0 : work.getSamples().size()));
        more.put("evidence", String.valueOf(registers.evidence().getItems().size()));
    }

    /** The report prints the findings whole; the opinion names them. */
    private static String firstSentence(String title) {
        Matcher sentence = SENTENCE.matcher(title);
        return sentence.find() ? sentence.group(1) : title;
    }

    /** The first of the values that is not blank. */
    private void put(OpinionField field, String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                fields.put(field, value.strip());
                return;
            }
        }
    }

    /** What the opinion rests on where the draft does not say; and the moment up to which findings were counted. */
    void basis(OpinionTexts texts) {
        String basis = draft.basis().isEmpty()
                ? OpinionTexts.fill(texts.paragraph(OpinionTexts.Paragraph.PROCEDURES), values(), language) : draft.basis();
        fields.put(OpinionField.BASIS,
                basis + '\n' + OpinionTexts.fill(texts.paragraph(OpinionTexts.Paragraph.AS_OF), values(), language));
    }

    /** The fields that are needed and have no value, in their order. */
    List<OpinionField> missing() {
        List<OpinionField> missing = new ArrayList<>();
        for (OpinionField field : OpinionField.values()) {
            if (needed(field) && !fields.containsKey(field)) {
                missing.add(field);
            }
        }
        return missing;
    }

    private boolean needed(OpinionField field) {
        return switch (field) {
            case BASIS, SCOPE_LIMITATION -> false;
            case QUALIFICATION -> draft.kind() == OpinionKind.MODIFIED || draft.kind() == OpinionKind.ADVERSE
                    || draft.kind() == OpinionKind.DISCLAIMER && draft.scopeLimitation().isEmpty();
            default -> true;
        };
    }

    String field(OpinionField field) {
        return fields.getOrDefault(field, "");
    }

    /** Every value by the name of its placeholder. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>(more);
        fields.forEach((field, value) -> values.put(field.placeholder(), value));
        return values;
    }

    Locale language() {
        return language;
    }

    private String statement() {
        String kinds = engagement.getStatementKinds().stream().map(kind -> say("statement." + kind.getName()))
                .collect(Collectors.joining(say("comma")));
        String number = text(engagement.getNumber());
        return kinds.isEmpty() || number.isBlank() ? "" : say("statementOf", number, kinds,
                String.valueOf(engagement.getDataVersion()));
    }

    private static String criterion(Criterion criterion) {
        return criterion.getEdition() == null ? criterion.getStandardId()
                : criterion.getStandardId() + ' ' + criterion.getEdition();
    }

    private String scope() {
        String categories = inventory.getSources().stream().map(source -> source.getCategory()).distinct().sorted()
                .map(String::valueOf).collect(Collectors.joining(say("comma")));
        return categories.isEmpty() ? "" : say("scope", categories, String.valueOf(inventory.getSources().size()));
    }

    private String period() {
        return engagement.getPeriodStart() == null || engagement.getPeriodEnd() == null ? ""
                : say("period", engagement.getPeriodStart(), engagement.getPeriodEnd());
    }

    /** What is described, else the facilities. */
    private String boundary() {
        Boundary boundary = inventory.getBoundary();
        return boundary != null && !text(boundary.getDescription()).isBlank() ? boundary.getDescription()
                : inventory.getFacilities().stream().map(Facility::getName).filter(name -> name != null && !name.isBlank())
                        .collect(Collectors.joining(say("comma")));
    }

    private String materiality(MaterialityAssessment assessment) {
        Materiality agreed = assessment.total().agreed();
        List<String> parts = new ArrayList<>();
        agreed.percent().ifPresent(percent -> parts.add(say("percent", Numbers.plain(percent))));
        agreed.absolute().ifPresent(absolute -> parts.add(Numbers.grouped(absolute) + " tCO2e"));
        return String.join(say("comma"), parts);
    }

    private String signature() {
        return engagement.getTeam().stream().filter(member -> draft.by().equals(member.getId())
                || draft.by().equals(member.getName())).map(TeamMember::getName).findFirst().orElse("");
    }

    private String say(String key, Object... arguments) {
        Localized text = MESSAGES.text(key, arguments);
        return text.in(language);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String print(BigDecimal tonnes) {
        return Numbers.grouped(tonnes, DECIMALS);
    }
}
