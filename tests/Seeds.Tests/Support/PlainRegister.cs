using System.Text;
using Seeds.Engine.Pages;
using Seeds.Engine.Registers;

namespace Seeds.Tests.Support;

/// <summary>Prints a register as it is, one field a line.</summary>
internal static class PlainRegister
{
    /// <summary>Prints a register.</summary>
    public static void Write(StringBuilder text, RegisterPage page)
    {
        text.Append("register: ").Append(page.Name).Append(page.Content.IsOrdered ? ", ordered" : "").Append('\n');
        text.Append("headline: ").Append(page.Title).Append("\nintro: ").Append(page.Content.Intro).Append('\n');
        foreach (var file in page.Downloads) text.Append("download: ").Append(file.Label).Append(" -> ").Append(file.Href).Append('\n');
        text.Append("=====\n");
        foreach (var drawing in page.Content.Drawings) text.Append("drawing: ").Append(drawing.Caption).Append(" (").Append(drawing.Svg.AsSpan(0, 4)).Append(")\n");
        foreach (var table in page.Content.Tables) Write(text, table);
        foreach (var group in page.Content.Groups)
        {
            if (group.TitleHtml is { } title) text.Append("## ").Append(title).Append('\n');
            foreach (var entry in group.Entries) Write(text, entry);
        }
    }

    private static void Write(StringBuilder text, RegisterTable table)
    {
        text.Append("table: ").Append(table.Caption).Append("\n  ").AppendJoin(" | ", table.Columns).Append('\n');
        foreach (var row in table.Rows) text.Append("  ").AppendJoin(" | ", row).Append('\n');
    }

    private static void Write(StringBuilder text, RegisterEntry entry)
    {
        text.Append("* ").Append(entry.TitleHtml).Append(entry.Id is { } id ? $" #{id}" : "").Append('\n');
        if (entry.LeadHtml is { } lead) text.Append("  lead: ").Append(lead).Append('\n');
        if (entry.Status is { } status) text.Append("  status: ").Append(status.Word).Append('\n');
        if (entry.TextHtml is { } words) text.Append("  text: ").Append(words).Append('\n');
        foreach (var (label, html) in entry.Facts) text.Append("  ").Append(label).Append(": ").Append(html).Append('\n');
        foreach (var passage in entry.Passages) text.Append("  passage: ").Append(passage.Quote).Append(" -> ").Append(passage.Href).Append(" (").Append(passage.PageTitle).Append(passage.Language is { } language ? $", {language.Tag}" : "").Append(")\n");
    }
}
