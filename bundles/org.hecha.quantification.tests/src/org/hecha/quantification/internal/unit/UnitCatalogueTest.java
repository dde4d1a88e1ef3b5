package org.hecha.quantification.internal.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.hecha.quantification.internal.Fixture;
import org.hecha.quantification.internal.QuantificationService;
import org.hecha.quantification.internal.Rubbish;
import org.hecha.standard.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnitCatalogueTest {

    private final QuantificationService service = QuantificationService.of();

    @ParameterizedTest
    @CsvSource({ "kWh,MWh,0.001", "MWh,GJ,3.6", "GWh,TJ,3.6", "kcal,kJ,4.1868", "t,kg,1000", "吨,g,1000000", "10^4 Nm3,Nm3,10000",
        "10⁴ Nm³,Nm3,10000", "万标准立方米,Nm3,10000", "万立方米,m3,10000", "万千瓦时,MWh,10", "GJ/10^4 Nm3,GJ/Nm3,0.0001",
        "GJ/万Nm3,GJ/Nm3,0.0001", "tC/TJ,tC/GJ,0.001", "kgCO2/kWh,tCO2/MWh,1", "kJ/kg,GJ/t,0.001", "m³,L,1000", "m^3,m3,1",
        "t·km,kg*km,1000", "吨公里,t*km,1", "亩,m2,666.6666666666666666666666666666667", "百万千焦,GJ,1", "%,1,0.01",
        "tCO₂e,kgCO2e,1000", "t CO2e,tCO2e,1", "tCO2eq,tCO2e,1", "吨二氧化碳当量,tCO2e,1", "吨标准煤,kgce,1000", "元,CNY,1",
        "万元,CNY,10000", "tCO2e/万元,tCO2e/CNY,0.0001", "MW*h,MWh,1", "a,mon,12", "t/(GJ*h),t/GJ/h,1", "MWp,kWp,1000",
        "kgHFC-134a,tHFC-134a,0.001", "kgc-C4F8,tc-C4F8,0.001", "人,person,1", "kg/1000m3,g/m3,1", "兆瓦时,kWh,1000",
        "d,h,24", "1/t,1/kg,0.001", "100 km,km,100" })
    void convertsExactly(String unit, String target, BigDecimal factor) {
        assertEquals(0, factor.compareTo(service.convert(BigDecimal.ONE, unit, target)),
                () -> service.convert(BigDecimal.ONE, unit, target).toPlainString());
    }

    @ParameterizedTest
    @CsvSource({ "tC,tCO2", "tCO2,tCO2e", "tCH4,tCO2e", "t,tCO2", "tce,t", "tce,GJ", "Nm3,m3", "kWh,tce", "MWp,MW", "person,piece",
        "CNY,USD", "a,d", "GJ/t,GJ/m3", "km,m2", "tHFC-134a,tHFC-134", "kW,kWh" })
    void doesNotConvert(String unit, String target) {
        assertTrue(service.knowsUnit(unit) && service.knowsUnit(target));
        assertTrue(!service.converts(unit, target) && !service.converts(target, unit));
        assertThrows(IllegalArgumentException.class, () -> service.convert(BigDecimal.ONE, unit, target));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "x", "tX", "t//kg", "t*", "/t", "(t", "t)", "t^x", "t^99", "0.5 t", "2 t", "10^ Nm3", "t^", "^2",
        "吨吨吨x", "10^999999999 t", "1e5 t", "t\u0000" })
    void refusesWhatIsNoUnit(String text) {
        assertTrue(!service.knowsUnit(text), text);
        assertTrue(!service.converts(text, "t"));
    }

    @Test
    void anUnknownUnitIsNoFailure() {
        assertTrue(!service.knowsUnit(null));
        assertTrue(!service.converts(null, null));
    }

    @Test
    void rubbishIsNoUnitAndNothingElse() {
        long known = Rubbish.of(7, List.of("t", "GJ", "10", "1", "^", "-", "4", "(", ")", "*", "/", " ", "万", "吨", "·", "⁴", "x",
                ".", "百万", "٣")).filter(service::knowsUnit).count();
        assertTrue(known > 500 && known < 10_000, String.valueOf(known));
        assertTrue(!service.knowsUnit("(".repeat(30_000) + "t" + ")".repeat(30_000)));
    }

    @Test
    void keepsEveryDigit() {
        assertEquals("0.00123456789012345678901234567890123456789", service
                .convert(new BigDecimal("1.23456789012345678901234567890123456789"), "kWh", "MWh").toPlainString());
        assertEquals("0.2777777777777777777777777777777778",
                service.convert(BigDecimal.ONE, "kJ", "Wh").toPlainString());
    }

    @Test
    void contributionsAddUnits() {
        QuantificationService more = QuantificationService.of(new Fixture("X").with(DataFile.Kind.UNITS, "u.json",
                "{'substances':[{'symbol':'CCl4'}],'units':[{'symbol':'bag','of':'50 kg','aliases':['袋']}]}"));
        assertEquals(List.of(), more.refused());
        assertEquals(0, new BigDecimal("0.05").compareTo(more.convert(BigDecimal.ONE, "袋", "t")));
        assertTrue(more.converts("kgCCl4", "tCCl4") && !more.converts("tCCl4", "t"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{'units':[{'symbol':'t'}]}|\"t\"", "{'units':[{'symbol':'q','of':'3 zz'}]}|\"zz\"",
        "{'units':[{'symbol':'q','aliases':['吨']}]}|\"吨\"", "{'units':[{'of':'t'}]}|\"symbol\"", "{'units':|u.json", "[]|u.json" })
    void aWrongUnitFileIsRefusedAsAWhole(String json, String named) {
        QuantificationService more = QuantificationService.of(new Fixture("X")
                .with(DataFile.Kind.UNITS, "u.json", json)
                .with(DataFile.Kind.UNITS, "v.json", "{'units':[{'symbol':'good'}]}"));
        assertEquals(1, more.refused().size());
        String sentence = more.refused().get(0).message().in(java.util.Locale.ENGLISH);
        assertTrue(sentence.contains("X u.json") && sentence.contains(named), sentence);
        assertTrue(more.knowsUnit("good") && !more.knowsUnit("q"));
    }
}
