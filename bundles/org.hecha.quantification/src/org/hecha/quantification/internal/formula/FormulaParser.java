package org.hecha.quantification.internal.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.hecha.core.text.Messages;
import org.hecha.core.text.Refusal;
import org.hecha.quantification.internal.JsonEntry;
import org.hecha.quantification.internal.Numbers;
import org.hecha.quantification.internal.number.Exact;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.SqrtFunction;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPowerOfOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;

/**
 * Reads a formula text with EvalEx and takes from its tree what declared formulas may use. EvalEx never calculates
 * here, so its constants (E, PI) and its own idea of precision play no part.
 */
public final class FormulaParser {

    private static final Messages MESSAGES = Messages.of(JsonEntry.class);
    private static final int LARGEST_EXPONENT = 20;
    private static final int LONGEST_FORMULA = 1000;

    /** Only what formulas may use: EvalEx's whole dictionaries take longer to set up than all methods to read. */
    private static final ExpressionConfiguration SYNTAX = ExpressionConfiguration.builder()
            .operatorDictionary(MapBasedOperatorDictionary.ofOperators(Map.entry("+", new PrefixPlusOperator()),
                    Map.entry("-", new PrefixMinusOperator()), Map.entry("+", new InfixPlusOperator()),
                    Map.entry("-", new InfixMinusOperator()), Map.entry("*", new InfixMultiplicationOperator()),
                    Map.entry("/", new InfixDivisionOperator()), Map.entry("^", new InfixPowerOfOperator())))
            .functionDictionary(MapBasedFunctionDictionary.ofFunctions(Map.entry("MIN", new MinFunction()),
                    Map.entry("MAX", new MaxFunction()), Map.entry("SQRT", new SqrtFunction())))
            .defaultConstants(new TreeMap<>()).implicitMultiplicationAllowed(false).arraysAllowed(false)
            .structuresAllowed(false).binaryAllowed(false).singleQuoteStringLiteralsAllowed(false)
            .powerOfPrecedence(OperatorIfc.OPERATOR_PRECEDENCE_POWER_HIGHER).build();

    private FormulaParser() {
    }

    /** @throws Refusal when the text is not a formula, or uses what formulas may not use */
    public static Node parse(String formula) throws Refusal {
        if (formula.length() > LONGEST_FORMULA) {
            throw refused("formulaLong", formula.substring(0, LARGEST_EXPONENT) + "…", String.valueOf(LONGEST_FORMULA));
        }
        try {
            return node(new Expression(formula, SYNTAX).getAbstractSyntaxTree(), formula);
        } catch (ParseException e) {
            throw new Refusal(MESSAGES.text("formulaBroken", formula, String.valueOf(e.getStartPosition()),
                    String.valueOf(e.getMessage())), e);
        }
    }

    private static Node node(ASTNode ast, String formula) throws Refusal {
        String text = ast.getToken().getValue();
        List<ASTNode> parts = ast.getParameters();
        TokenType type = ast.getToken().getType();
        if (type == TokenType.NUMBER_LITERAL) {
            return new Node.Literal(Exact.of(number(text, formula)));
        }
        if (type == TokenType.VARIABLE_OR_CONSTANT) {
            return new Node.Reference(text);
        }
        if (type == TokenType.PREFIX_OPERATOR && ("-".equals(text) || "+".equals(text))) {
            Node of = node(parts.get(0), formula);
            return "-".equals(text) ? new Node.Negation(of) : of;
        }
        if (type == TokenType.INFIX_OPERATOR) {
            return infix(text, parts, formula);
        }
        if (type == TokenType.FUNCTION) {
            return call(text, parts, formula);
        }
        throw refused("formulaForbidden", formula, text);
    }

    private static Node infix(String operator, List<ASTNode> parts, String formula) throws Refusal {
        Node left = node(parts.get(0), formula);
        if ("^".equals(operator)) {
            return new Node.Power(left, exponent(parts.get(1), formula));
        }
        Node.Operator known = switch (operator) {
            case "+" -> Node.Operator.PLUS;
            case "-" -> Node.Operator.MINUS;
            case "*" -> Node.Operator.TIMES;
            case "/" -> Node.Operator.OVER;
            default -> throw refused("formulaForbidden", formula, operator);
        };
        return new Node.Binary(known, left, node(parts.get(1), formula));
    }

    private static int exponent(ASTNode ast, String formula) throws Refusal {
        boolean negative = ast.getToken().getType() == TokenType.PREFIX_OPERATOR && "-".equals(ast.getToken().getValue());
        ASTNode digits = negative ? ast.getParameters().get(0) : ast;
        String text = digits.getToken().getValue();
        if (digits.getToken().getType() != TokenType.NUMBER_LITERAL || !text.matches("\\d{1,2}")
                || Integer.parseInt(text) > LARGEST_EXPONENT) {
            throw refused("formulaExponent", formula, text);
        }
        return negative ? -Integer.parseInt(text) : Integer.parseInt(text);
    }

    private static Node call(String name, List<ASTNode> arguments, String formula) throws Refusal {
        Node.Operation operation = switch (name.toUpperCase(Locale.ROOT)) {
            case "MIN" -> Node.Operation.MIN;
            case "MAX" -> Node.Operation.MAX;
            case "SQRT" -> Node.Operation.SQRT;
            default -> throw refused("formulaForbidden", formula, name);
        };
        List<Node> parts = new ArrayList<>();
        for (ASTNode argument : arguments) {
            parts.add(node(argument, formula));
        }
        return new Node.Call(operation, parts);
    }

    private static BigDecimal number(String text, String formula) throws Refusal {
        try {
            return Numbers.plausible(new BigDecimal(text));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new Refusal(MESSAGES.text("formulaForbidden", formula, text), e);
        }
    }

    private static Refusal refused(String key, String formula, String part) {
        return new Refusal(MESSAGES.text(key, formula, part));
    }
}
