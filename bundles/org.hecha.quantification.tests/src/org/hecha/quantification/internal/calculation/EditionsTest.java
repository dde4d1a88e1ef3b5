package org.hecha.quantification.internal.calculation;

import static org.hecha.quantification.internal.Inventories.engagement;
import static org.hecha.quantification.internal.Inventories.inventory;
import static org.hecha.quantification.internal.Inventories.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.hecha.model.engagement.Criterion;
import org.hecha.model.engagement.Engagement;
import org.hecha.model.engagement.EngagementFactory;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.standard.Method;
import org.hecha.standard.calculation.Basis;
import org.hecha.standard.calculation.Calculation;
import org.junit.jupiter.api.Test;

/** An older edition stays runnable beside the newer one. */
final class EditionsTest {

    private static final String NEWER = """
            {'id':'T.anode','edition':'2026','clause':'5.3','kind':'EMISSION','formula':'P * k','result':'tCO2','gas':'CO2',
             'category':1,'symbols':[{'name':'P','role':'ACTIVITY','unit':'t'},
              {'name':'k','role':'CONSTANT','unit':'tCO2/t','value':'0.411'}],
             'standing':'OFFICIAL','golden':[{'name':'100 × 0.411','inputs':{'P':'100'},'expected':'41.100'}]}""";
    private static final String OLDER = NEWER.replace("2026", "2015").replace("5.3", "4.2").replace("0.411", "0.42")
            .replace("41.100", "42.00");
    private static final String COMMON = NEWER.replace("T.anode", "T.common")
            .replace("'clause':'5.3'", "'clause':'5.4','alsoIn':{'2020':'5.1'}");

    private final QuantificationService service = QuantificationService
            .of(new Fixture("T").editions("2026", "2020", "2015").methods(OLDER, NEWER, COMMON));
    private final Engagement engagement = engagement();

    private Calculation calculate(String method, String edition) {
        EmissionSource source = source("a", method, "100", "t");
        source.setMethodEdition(edition);
        return service.calculate(engagement, inventory(source), Basis.AS_STATED);
    }

    private void criterion(String edition) {
        Criterion criterion = EngagementFactory.eINSTANCE.createCriterion();
        criterion.setStandardId("T");
        criterion.setEdition(edition);
        engagement.getCriteria().add(criterion);
    }

    private static String total(Calculation calculation) {
        return calculation.totals().total().stripTrailingZeros().toPlainString();
    }

    @Test
    void theNewestAppliesWhereNobodyChose() {
        assertEquals("41.1", total(calculate("T.anode", null)));
        assertEquals(List.of("2026", "2015"), service.methodEditions("T.anode").stream().map(Method::edition).toList());
    }

    @Test
    void theEditionOfTheCriteriaApplies() {
        criterion("2015");
        Calculation calculation = calculate("T.anode", " ");
        assertEquals("42", total(calculation));
        Method applied = calculation.line("a").orElseThrow().trace().orElseThrow().method();
        assertEquals("2015 4.2", applied.edition() + " " + applied.clause());
        assertEquals(applied, service.method(engagement, "T.anode", "").orElseThrow());
    }

    @Test
    void theSourceMayAskForAnother() {
        criterion("2015");
        assertEquals("41.1", total(calculate("T.anode", "2026")));
    }

    @Test
    void anEditionThatIsNotDeclaredIsRefused() {
        Calculation calculation = calculate("T.anode", "2020");
        assertEquals("\"name of a\" asks for edition 2020, but the method T.anode exists in these editions alone: "
                + "2026, 2015; correct the edition.", calculation.problems().get(0).message().in(Locale.ENGLISH));
        assertTrue(calculation.line("a").orElseThrow().mass().isEmpty());
    }

    @Test
    void whatTheEditionOfTheCriteriaLacksIsSaid() {
        criterion("2015");
        Calculation calculation = calculate("T.common", null);
        assertEquals("41.1", total(calculation));
        assertEquals("\"name of a\": the criteria name edition 2015 of T, which has no method T.common; edition 2026 "
                + "was applied. Check the criteria or choose another method.",
                calculation.problems().get(0).message().in(Locale.ENGLISH));
    }

    @Test
    void oneDeclarationServesSeveralEditions() {
        criterion("2020");
        Method applied = calculate("T.common", null).line("a").orElseThrow().trace().orElseThrow().method();
        assertEquals("2020 5.1", applied.edition() + " " + applied.clause());
        assertEquals("41.1", service.evaluate(applied, java.util.Map.of("P", new java.math.BigDecimal("100")))
                .orElseThrow().stripTrailingZeros().toPlainString());
    }

    @Test
    void anEditionThatTheStandardDoesNotListIsRefused() {
        QuantificationService other = QuantificationService.of(new Fixture("T").methods(NEWER));
        assertEquals("T data/methods.json methods[1] (T.anode): the standard T does not list the edition 2026, but 2025; "
                + "correct it.", other.refused().get(0).message().in(Locale.ENGLISH));
    }
}
