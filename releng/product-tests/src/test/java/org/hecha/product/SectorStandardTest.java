package org.hecha.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A works of a sector standard as its verifier meets it: a mass balance, a chiller, purchased power. */
class SectorStandardTest {

    @TempDir
    private static Path folder;
    private static Path engagement;
    private static Path set;

    @BeforeAll
    static void aCarbonWorks() throws Exception {
        engagement = folder.resolve("炭素厂.hecha");
        set = Files.createDirectory(folder.resolve("set"));
        assertEquals(0, new Hecha().run("new", engagement, "--organization", "某炭素厂", "--credit-code", "91320000MADEM0011E", "--period",
                "2023-01-01..2023-12-31", "--criteria", "GBT32151.34:2024,GBT32150:2025,ISO14064-1:2018").exit());
        Files.writeString(set.resolve("排放源.csv"), """
                编号,名称,子类别,方法,状态,理由,企业报告值,报告值单位
                S1,煅烧窑,1.3,GBT32151.34.calcining,已量化,,423.91,tCO2
                S3,外购电力,2.1,GBT32151.34.purchased-electricity,已量化,,600,tCO2
                S4,制冷机,1.4,GBT32150.equipment.loss.HFC-134a,已量化,,15.30,tCO2e
                """);
        Files.writeString(set.resolve("参数.csv"), """
                排放源或项目编号,符号,数值,单位,来源类型
                S1,WFC,0.86,tC/t,实测
                S1,WFC_C,0.985,tC/t,实测
                S1,WVar,11,%,实测
                S1,WVar_C,0.5,%,实测
                S4,L,10,%,企业提供
                """);
    }

    private static void activities(String symbolOfFirst, String unitOfCharge) throws Exception {
        Files.writeString(set.resolve("活动数据.csv"), """
                排放源编号,数量,单位,数据等级,符号
                S1,1000,t,初级数据,%s
                S1,780,t,初级数据,CC
                S1,0,t,初级数据,UCC
                S1,4000,kg,初级数据,DU
                S3,1000,MWh,初级数据,
                S4,100,%s,次级数据,
                """.formatted(symbolOfFirst, unitOfCharge));
    }

    /**
     * By hand: fixed carbon 1000 × 0.86 − (780 + 0 + 4) × 0.985 = 860 − 772.24 = 87.76 tC, × 44/12 = 321.786667; volatiles
     * 1000 × 0.11 − 780 × 0.005 = 106.1 t, × 0.35 × 44/16 = 102.12125; together 423.907917 tCO2. Power 1000 × 0.6096 = 609.6.
     * Chiller 0.1 t × 10 % × 1530 (AR6) = 15.3 tCO2e. Reported 600 for the power: 9.6 too little, net and gross.
     */
    @Test
    void theWholeWalkAgreesWithTheCalculationByHand() throws Exception {
        activities("GC", "kgHFC-134a");
        assertEquals(0, new Hecha().run("import", engagement, set).exit());
        Hecha.Answer compared = new Hecha().run("compare", engagement, "--json");
        assertEquals(0, compared.exit(), compared.toString());
        assertTrue(compared.out().contains("-9.60"), compared.out());
        Hecha.Answer explained = new Hecha().run("explain", engagement, "煅烧窑");
        for (String part : new String[] { "(GC × WFC − (CC + UCC + DU) × WFC_C) × k_C", "4.000 t, 原值 4000 kg", "423.907", "44/12", "GBT32151.34-2024-K" }) {
            assertTrue(explained.out().contains(part), part + "\n" + explained);
        }
        JsonNode inventory = new Hecha().run("inventory", engagement, "--json").json();
        assertTrue(inventory.toString().contains("HFC-134a"), inventory.toString());
        Hecha.Answer mathml = new Hecha().run("explain", engagement, "煅烧窑", "--format", "mathml");
        assertTrue(mathml.out().contains("<math") && mathml.exit() == 0, mathml.toString());
    }

    @Test
    void aRecordThatDoesNotSayWhatItStandsForIsRefusedAtItsCell() throws Exception {
        activities("", "kgHFC-134a");
        Hecha.Answer answer = new Hecha().run("import", engagement, set);
        assertEquals(2, answer.exit());
        assertTrue((answer.out() + answer.err()).contains("第 2 行") && (answer.out() + answer.err()).contains("GC 待煅烧原料总量"), answer.toString());
    }

    @Test
    void plainKilogramsAreNotKilogramsOfAGas() throws Exception {
        activities("GC", "kg");
        Hecha.Answer answer = new Hecha().run("import", engagement, set);
        assertEquals(2, answer.exit());
        assertTrue((answer.out() + answer.err()).contains("kgHFC-134a"), answer.toString());
    }

    @Test
    void valuesThatNobodyConfirmedWaitForAcceptance() throws Exception {
        Path works = folder.resolve("镁厂.hecha");
        assertEquals(0, new Hecha().run("new", works, "--organization", "某镁厂", "--credit-code", "91320000MADEM0011E", "--period",
                "2023-01-01..2023-12-31", "--criteria", "GBT32151.3:2015,GBT32150:2025").exit());
        Path csv = Files.createDirectory(folder.resolve("mg"));
        Files.writeString(csv.resolve("排放源.csv"), "编号,名称,方法,状态\nS1,硅铁,GBT32151.3.ferrosilicon,已量化\n");
        Files.writeString(csv.resolve("活动数据.csv"), "排放源编号,数量,单位,数据等级\nS1,100,t,初级数据\n");
        assertEquals(0, new Hecha().run("import", works, csv).exit());
        Hecha.Answer waiting = new Hecha().run("accept", works);
        assertEquals(1, waiting.exit(), waiting.toString());
        assertTrue(waiting.out().contains("2.79"), waiting.toString());
        assertEquals(0, new Hecha().run("team", works, "--add", "张三", "--role", "LEAD_VERIFIER", "--field", "GBT32151.3", "--no-conflict",
                "三年内无咨询关系").exit());
        Hecha.Answer stranger = new Hecha().run("accept", works, "硅铁", "EF", "--by", "路人", "--reason", "查阅了标准");
        assertEquals(2, stranger.exit(), stranger.toString());
        Hecha.Answer accepted = new Hecha().run("accept", works, "硅铁", "EF", "--by", "张三", "--reason", "已与标准原文核对");
        assertEquals(0, accepted.exit(), accepted.toString());
        // by hand: 100 t × 2.79 = 279 tCO2
        Hecha.Answer explained = new Hecha().run("explain", works, "硅铁");
        assertTrue(explained.out().contains("279") && explained.out().contains("张三"), explained.toString());
        assertEquals(1, new Hecha().run("accept", works, "硅铁", "EF", "--by", "张三", "--reason", "误认", "--withdraw").exit());
    }

    @Test
    void theTeamIsKept() throws Exception {
        assertEquals(2, new Hecha().run("team", engagement, "--add", "张三").exit());
        assertEquals(2, new Hecha().run("team", engagement, "--add", "张三", "--role", "BOSS").exit());
        assertEquals(0, new Hecha().run("team", engagement, "--add", "张三", "--role", "VERIFIER").exit());
        assertEquals("张三", new Hecha().run("team", engagement, "--json").json().at("/team/0/name").asText());
        assertEquals(0, new Hecha().run("team", engagement, "--remove", "张三", "--json").json().at("/team").size());
    }

    @Test
    void audits() throws Exception {
        Hecha.Answer audit = new Hecha().run("factors", "--audit", "--lang", "en");
        assertTrue(audit.out().contains("GBT32151.34-2024-C1") && audit.out().contains("0.02308"), audit.toString());
        assertEquals(0, new Hecha().run("methods", "--lint").exit());
        Hecha.Answer unknown = new Hecha().run("factors", "GWP-AR9");
        assertEquals(2, unknown.exit());
        assertTrue(unknown.err().contains("GWP-AR6"), unknown.toString());
    }
}
