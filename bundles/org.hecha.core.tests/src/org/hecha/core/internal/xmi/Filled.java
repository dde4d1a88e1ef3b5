package org.hecha.core.internal.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.hecha.core.ModelFiles;

/** Objects of every class of the model with something in every feature, and EMF's own opinion of a document. */
final class Filled {

    /** What has gone wrong in XML before: marks, line ends, blanks at the ends, every width of character. */
    static final List<String> TEXTS = List.of("plain", "", " both ends ", "a & b < c > d \"e\" 'f'", "]]>", "&amp; &#10;",
            "line\nbreak", "line\r\nbreak", "tab\there", "\n", "核查 é ß \u00A0 \u2028", "\uD83C\uDFED", "\uFFFD", "x  y");

    private final SplittableRandom random;

    Filled(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Every class of the model that can be made. */
    static Stream<EClass> classes() {
        EPackage.Registry known = ModelFiles.resourceSet().getPackageRegistry();
        return known.keySet().stream().sorted().map(known::getEPackage).flatMap(one -> one.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract());
    }

    EObject of(EClass type) {
        return of(type, 3);
    }

    private EObject of(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute) {
                object.eSet(feature, attribute.isMany() ? values(attribute) : single(attribute));
            } else if (depth > 0) {
                EClass child = ((EReference) feature).getEReferenceType();
                object.eSet(feature, feature.isMany() ? List.of(below(child, depth), below(child, depth))
                        : below(child, depth));
            }
        }
        return object;
    }

    /** Some decimals are left out, but where there is a default: that none was given cannot be written there. */
    private Object single(EAttribute attribute) {
        boolean none = attribute.getEAttributeType().getInstanceClass() == BigDecimal.class
                && attribute.getDefaultValue() == null && random.nextInt(5) == 0;
        return none ? null : value(attribute.getEAttributeType());
    }

    /** An object of the class or, where it has such, of one below it. */
    private EObject below(EClass type, int depth) {
        List<EClass> fitting = classes().filter(type::isSuperTypeOf).toList();
        return of(fitting.get(random.nextInt(fitting.size())), depth - 1);
    }

    private List<Object> values(EAttribute attribute) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Object value = value(attribute.getEAttributeType());
            if (!attribute.isUnique() || !values.contains(value)) {
                values.add(value);
            }
        }
        return values;
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum choices) {
            return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
        }
        Class<?> kind = type.getInstanceClass();
        if (kind == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (kind == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextLong(), random.nextInt(30));
        }
        if (kind == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        }
        if (kind == Instant.class) {
            return Instant.ofEpochSecond(random.nextInt());
        }
        return EcoreUtil.createFromString(type, kind == boolean.class ? String.valueOf(random.nextInt(2) == 0)
                : String.valueOf(random.nextInt(1000)));
    }

    /** As EMF's own writer gives it. */
    static byte[] byEmf(EObject root) throws IOException {
        Resource resource = ModelFiles.resourceSet().createResource(URI.createURI("emf.xmi"));
        resource.getContents().add(root);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_DELIMITER, "\n"));
        resource.getContents().clear();
        return out.toByteArray();
    }

    /** What EMF's own loader makes of a document; null where it refuses. */
    static EObject readByEmf(byte[] content) {
        Resource resource = ModelFiles.resourceSet().createResource(URI.createURI("emf.xmi"));
        try {
            resource.load(new ByteArrayInputStream(content), Map.of(XMLResource.OPTION_PARSER_FEATURES,
                    Map.of("http://apache.org/xml/features/disallow-doctype-decl", true)));
        } catch (IOException | RuntimeException refused) {
            return null;
        }
        return resource.getErrors().isEmpty() && resource.getContents().size() == 1 ? resource.getContents().get(0) : null;
    }
}
