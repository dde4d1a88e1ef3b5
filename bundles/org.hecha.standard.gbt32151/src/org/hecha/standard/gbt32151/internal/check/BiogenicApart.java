package org.hecha.standard.gbt32151.internal.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import org.hecha.core.text.Messages;
import org.hecha.model.inventory.EmissionSource;
import org.hecha.standard.calculation.LineResult;
import org.hecha.standard.check.Check;
import org.hecha.standard.check.CheckReport;
import org.hecha.standard.check.CheckSubject;
import org.hecha.standard.check.SourceCheck;
import org.osgi.service.component.annotations.Component;

/** Carbon dioxide from biomass stands apart: its source says the biogenic share, and none of it is in the total. */
@Component(service = Check.class)
public final class BiogenicApart extends SourceCheck {

    private static final Pattern BIOMASS = Pattern.compile(
            "biomass|biogas|biodiesel|bioethanol|firewood|woodchip|straw|bagasse|生物质|沼气|木柴|木屑|秸秆|蔗渣|稻壳|薪柴",
            Pattern.CASE_INSENSITIVE);

    public BiogenicApart() {
        super("GBT32150-6-BIO");
    }

    @Override
    protected boolean concerns(EmissionSource source) {
        return super.concerns(source) && (share(source).signum() > 0 || isBiomass(source));
    }

    @Override
    protected boolean objects(CheckSubject subject, EmissionSource source, CheckReport report) {
        Optional<LineResult> line = subject.asStated().line(source.getId());
        if (share(source).signum() == 0) {
            report.failed(source.getId(), "share", null, String.valueOf(source.getName()),
                    Messages.of(BiogenicApart.class).text("shareMissing"));
            return true;
        }
        BigDecimal printed = source.getReported() == null ? null : source.getReported().getValue();
        boolean whole = share(source).compareTo(BigDecimal.ONE) == 0;
        if (whole && printed != null && printed.signum() != 0 && "tCO2e".equals(source.getReported().getUnit())) {
            report.failed(source.getId(), "counted", null, String.valueOf(source.getName()),
                    Messages.of(BiogenicApart.class).text("countedInTotal", printed));
            return true;
        }
        if (line.isPresent() && line.get().trace().isPresent() && line.get().biogenic().signum() == 0
                && line.get().mass().filter(mass -> mass.signum() != 0).isPresent()) {
            report.failed(source.getId(), "amount", null, String.valueOf(source.getName()),
                    Messages.of(BiogenicApart.class).text("notApart"));
            return true;
        }
        return false;
    }

    private static BigDecimal share(EmissionSource source) {
        return source.getBiogenicShare() == null ? BigDecimal.ZERO : source.getBiogenicShare();
    }

    private static boolean isBiomass(EmissionSource source) {
        return BIOMASS.matcher(source.getFactorKey() + " " + source.getName() + " " + source.getMethodId()).find();
    }
}
