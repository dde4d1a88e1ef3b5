package org.hecha.samples.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;

import org.hecha.model.inventory.Inventory;
import org.hecha.model.inventory.InventoryPackage;
import org.hecha.model.inventory.OffsetKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

class ModelReaderTest {

    private final StableIds ids = new StableIds("test");
    private final ModelReader reader = new ModelReader(ids, "test.json");

    @Test
    void featuresReferencesPeriodsAndItemsAreRead() {
        Inventory inventory = read("""
                {"sources": [{"key": "coal", "category": 1, "period": "2026-02", "item": "row 1",
                              "activityData": [{"quantity": "1.50", "unit": "t"}]}],
                 "offsets": [{"kind": "ccer"}],
                 "figures": [{"arguments": [{"symbol": "E", "refId": "#coal"}]}]}""");
        reader.requireResolved(Set.of());
        var coal = inventory.getSources().get(0);
        assertEquals(ids.of("coal"), coal.getId());
        assertEquals(LocalDate.of(2026, 2, 28), coal.getPeriodEnd());
        assertEquals("1.50", coal.getActivityData().get(0).getQuantity().toPlainString());
        assertEquals(ids.of("coal/activityData-0"), coal.getActivityData().get(0).getId());
        assertEquals(OffsetKind.CCER, inventory.getOffsets().get(0).getKind());
        assertEquals(coal.getId(), inventory.getFigures().get(0).getArguments().get(0).getRefId());
        assertEquals(java.util.Map.of("row 1", coal.getId()), reader.items());
    }

    @Test
    void whatIsFilledLaterIsAddedToWhatIsThere() throws JsonProcessingException {
        Inventory inventory = read("{\"sources\": [{\"key\": \"a\"}], \"boundary\": {\"description\": \"one\"}}");
        reader.fill(inventory, new ObjectMapper().readTree(
                "{\"sources\": [{\"key\": \"b\"}], \"boundary\": {\"approach\": \"equity-share\"}}"), "inventory");
        assertEquals(2, inventory.getSources().size());
        assertEquals("one", inventory.getBoundary().getDescription());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"smokestacks\": []}                                          | smokestacks",
        "{\"sources\": [{\"key\": \"a\"}, {\"key\": \"a\"}]}            | given twice",
        "{\"sources\": [{\"biogenicShare\": 0.5}]}                      | decimals as text",
        "{\"sources\": [{\"biogenicShare\": \"half\"}]}                 | half",
        "{\"sources\": [{\"biogenicShare\": \"\"}]}                     | biogenicShare",
        "{\"sources\": [{\"status\": \"forgotten\"}]}                   | forgotten",
        "{\"sources\": [{\"periodStart\": \"2023-02-30\"}]}             | 2023-02-30",
        "{\"sources\": [{\"item\": \"r\"}, {\"item\": \"r\"}]}          | recalculated twice"})
    void whatIsWrongInAFileIsNamed(String json, String named) {
        String message = assertThrows(IllegalStateException.class, () -> read(json)).getMessage();
        assertTrue(message.startsWith("test.json") && message.contains(named), message);
    }

    @Test
    void aReferenceToNothingIsNamed() {
        read("{\"engagementId\": \"#engagement\", \"sources\": [{\"facilityId\": \"#mill\"}]}");
        IllegalStateException open = assertThrows(IllegalStateException.class,
                () -> reader.requireResolved(Set.of(ids.of("engagement"))));
        assertTrue(open.getMessage().endsWith("[mill]"), open.getMessage());
    }

    private Inventory read(String json) {
        try {
            return (Inventory) reader.read(InventoryPackage.Literals.INVENTORY, new ObjectMapper().readTree(json), "inventory");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
