package org.hecha.ui.evidence.internal.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hecha.model.evidence.Anchor;
import org.hecha.model.evidence.ColumnAnchor;
import org.hecha.model.evidence.EvidenceFactory;
import org.hecha.model.evidence.ImageAnchor;
import org.hecha.model.evidence.PdfAnchor;
import org.hecha.model.evidence.RowAnchor;
import org.hecha.model.evidence.SheetAnchor;
import org.hecha.model.evidence.TextAnchor;
import org.hecha.ui.widgets.document.CellRegion;
import org.hecha.ui.widgets.document.PageRegion;
import org.hecha.ui.widgets.document.PageSize;
import org.hecha.ui.widgets.document.Pages;
import org.hecha.ui.widgets.document.Region;
import org.hecha.ui.widgets.document.SheetContent;
import org.hecha.ui.widgets.document.TextRegion;

/** Anchors of the model as regions of a document that is shown, and back. Without state. */
public final class Regions {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})(?::([A-Z]{1,3})([0-9]{1,7}))?"); //$NON-NLS-1$

    private Regions() {
    }

    /** Where an anchor lies in what is shown; empty where it is of another sort, or there is no such place any more. */
    public static Optional<Region> of(Anchor anchor, Content content) {
        if (content instanceof Content.OfPages shown) {
            return page(anchor).filter(region -> isOn(region, shown.pages())).map(Region.class::cast);
        } else if (content instanceof Content.OfSheets table) {
            return cells(anchor, table).filter(region -> isIn(region, table.sheets())).map(Region.class::cast);
        } else if (content instanceof Content.OfText shown && anchor instanceof TextAnchor text && text.getStart() < shown.text().length()) {
            return Optional.of(new TextRegion(text.getStart(), text.getEnd()));
        }
        return Optional.empty();
    }

    private static Optional<PageRegion> page(Anchor anchor) {
        if (anchor instanceof PdfAnchor pdf) {
            return Optional.of(new PageRegion(pdf.getPage(), pdf.getX(), pdf.getY(), pdf.getWidth(), pdf.getHeight()));
        }
        return anchor instanceof ImageAnchor image ? Optional.of(new PageRegion(image.getPage(), image.getX(), image.getY(),
                image.getWidth(), image.getHeight())) : Optional.empty();
    }

    private static boolean isOn(PageRegion region, Pages pages) {
        if (region.page() < 1 || region.page() > pages.count()) {
            return false;
        }
        PageSize size = pages.size(region.page());
        return region.x() < size.width() && region.y() < size.height() && region.x() + region.width() > 0
                && region.y() + region.height() > 0;
    }

    private static boolean isIn(CellRegion region, List<SheetContent> sheets) {
        return sheets.stream().anyMatch(sheet -> sheet.name().equals(region.sheet()) && region.firstColumn() <= sheet.columns()
                && region.firstRow() <= sheet.rows().size());
    }

    private static Optional<CellRegion> cells(Anchor anchor, Content.OfSheets table) {
        if (anchor instanceof TextAnchor text) {
            return table.chars().flatMap(chars -> chars.region(text.getStart(), text.getEnd()));
        } else if (anchor instanceof SheetAnchor cells) {
            return sheet(table, cells.getSheet()).flatMap(sheet -> range(sheet.name(), Objects.toString(cells.getRange(), ""))); //$NON-NLS-1$
        } else if (anchor instanceof RowAnchor row) {
            return sheet(table, null).map(sheet -> new CellRegion(sheet.name(), 1, row.getRow(), Math.max(1, sheet.columns()), row.getRow()));
        }
        return anchor instanceof ColumnAnchor column ? sheet(table, column.getSheet()).flatMap(sheet -> column(column, sheet))
                : Optional.empty();
    }

    private static Optional<SheetContent> sheet(Content.OfSheets table, String name) {
        if (table.csv() || name == null || name.isEmpty()) {
            return table.sheets().stream().findFirst();
        }
        return table.sheets().stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    private static Optional<CellRegion> range(String sheet, String range) {
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = column(matcher.group(1));
        int row = Integer.parseInt(matcher.group(2));
        return Optional.of(new CellRegion(sheet, column, row, matcher.group(3) == null ? column : column(matcher.group(3)),
                matcher.group(4) == null ? row : Integer.parseInt(matcher.group(4))));
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }

    private static Optional<CellRegion> column(ColumnAnchor anchor, SheetContent sheet) {
        int column = 0;
        for (int i = 1; i <= sheet.columns() && column == 0; i++) {
            column = anchor.getHeaderRow() > 0 && sheet.cell(i, anchor.getHeaderRow()).equals(anchor.getColumn()) ? i : 0;
        }
        if (column == 0 && Objects.toString(anchor.getColumn(), "").matches("[A-Z]{1,3}")) { //$NON-NLS-1$ //$NON-NLS-2$
            column = column(anchor.getColumn());
        }
        int first = anchor.getFirstRow() > 0 ? anchor.getFirstRow() : anchor.getHeaderRow() + 1;
        int last = anchor.getLastRow() > 0 ? anchor.getLastRow() : Math.max(first, sheet.rows().size());
        return column == 0 ? Optional.empty() : Optional.of(new CellRegion(sheet.name(), column, first, column, last));
    }

    /** The anchor of a region of what is shown; belongs to nothing. */
    public static Anchor anchor(Region region, Content content) {
        if (region instanceof CellRegion cells) {
            SheetAnchor anchor = EvidenceFactory.eINSTANCE.createSheetAnchor();
            anchor.setSheet(cells.sheet());
            anchor.setRange(cells.range());
            return anchor;
        } else if (region instanceof TextRegion text) {
            TextAnchor anchor = EvidenceFactory.eINSTANCE.createTextAnchor();
            anchor.setStart(text.start());
            anchor.setEnd(text.end());
            return anchor;
        }
        PageRegion page = (PageRegion) region;
        return content instanceof Content.OfPages shown && shown.pages().fromBottom() ? pdf(page) : image(page);
    }

    private static Anchor pdf(PageRegion region) {
        PdfAnchor anchor = EvidenceFactory.eINSTANCE.createPdfAnchor();
        anchor.setPage(region.page());
        anchor.setX(region.x());
        anchor.setY(region.y());
        anchor.setWidth(region.width());
        anchor.setHeight(region.height());
        return anchor;
    }

    private static Anchor image(PageRegion region) {
        ImageAnchor anchor = EvidenceFactory.eINSTANCE.createImageAnchor();
        anchor.setPage(region.page());
        anchor.setX((int) Math.round(region.x()));
        anchor.setY((int) Math.round(region.y()));
        anchor.setWidth((int) Math.round(region.width()));
        anchor.setHeight((int) Math.round(region.height()));
        return anchor;
    }
}
