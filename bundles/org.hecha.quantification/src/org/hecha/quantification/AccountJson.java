package org.hecha.quantification;

import java.util.LinkedHashMap;
import java.util.Map;

import org.hecha.quantification.Account.Contribution;
import org.hecha.quantification.Account.Part;
import org.hecha.quantification.Account.Sum;

/** An account as maps, lists and strings, ready to be written as JSON: every digit, decimals as strings. */
public final class AccountJson {

    private AccountJson() {
    }

    /** Keys in a fixed order; the caller may change the tree. */
    public static Map<String, Object> tree(Account account, EvidenceNames evidence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", account.id());
        tree.put("kind", account.kind().name());
        account.trace().ifPresent(trace -> tree.put("trace", TraceJson.tree(trace, evidence)));
        account.contribution().ifPresent(part -> tree.put("contribution", contribution(part)));
        account.given().ifPresent(term -> tree.put("given", TraceJson.term(term, evidence)));
        account.sum().ifPresent(sum -> tree.put("sum", sum(sum)));
        return tree;
    }

    private static Map<String, Object> contribution(Contribution part) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("mass", part.mass().toPlainString());
        tree.put("unit", "t" + part.gas());
        tree.put("biogenic", part.biogenic().toPlainString());
        tree.put("potential", part.potential().map(term -> term.value().toPlainString()).orElse(null));
        tree.put("deducted", part.deducted());
        tree.put("co2e", part.co2e().toPlainString());
        return tree;
    }

    private static Map<String, Object> sum(Sum sum) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("parts", sum.parts().stream().map(AccountJson::part).toList());
        tree.put("result", sum.result().toPlainString());
        tree.put("unit", sum.unit());
        return tree;
    }

    private static Map<String, Object> part(Part part) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", part.id());
        tree.put("name", part.name());
        tree.put("amount", part.amount().toPlainString());
        return tree;
    }
}
