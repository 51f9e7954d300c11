using Seeds.Engine.Content;
using Seeds.Engine.Markdown;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;
using Seeds.Engine.StructuredData;

namespace Seeds.Engine.Registers;

/// <summary>The numbers in articles, as charts, as a table and one by one.</summary>
public sealed class FiguresRegister : IRegister
{
    /// <inheritdoc/>
    public string Name => "figures";

    /// <inheritdoc/>
    public int Rank => 10;

    /// <inheritdoc/>
    public RecordKind? Holds => RecordKind.Figure;

    /// <inheritdoc/>
    public string Title(Words words) => words.Figures;

    /// <inheritdoc/>
    public bool IsEmpty(RecordSet records, ImmutableArray<Document> pages) => !records.All<FigureRecord>().Any();

    /// <inheritdoc/>
    public RegisterContent Build(RegisterContext context)
    {
        var figures = context.Records.All<FigureRecord>().ToImmutableArray();
        return new RegisterContent
        {
            Intro = context.Words.FiguresIntro,
            Drawings = FigureCharts.Of(figures, context.View),
            Tables = [Table(figures, context)],
            Groups = [new RegisterGroup(null, [.. figures.Select(f => Entry(f, context))])],
            StructuredData = [ItemListNode.Of(figures.Select(f => FigureNode.InFull(f, context.View)))],
        };
    }

    private static RegisterTable Table(ImmutableArray<FigureRecord> figures, RegisterContext context)
    {
        var (view, words) = (context.View, context.Words);
        return new RegisterTable(
            words.Figures,
            [words.Counts, words.Value, words.AsOf, words.Where, words.SaidBy],
            [
                .. figures.Select(f => ImmutableArray.Create(
                    view.Link(f),
                    view.ValueWithUnitHtml(f),
                    NoteWriter.When(f, view),
                    f.Place is { } place ? view.Links([place]) : "",
                    By(f, context))),
            ]);
    }

    private static string By(FigureRecord figure, RegisterContext context)
    {
        var by = context.View.Links(figure.SaidBy);
        return by.Length > 0 ? by : Html.Escape(figure.ComputedFrom is null ? context.Words.Unattributed : context.Words.Computed);
    }

    private static RegisterEntry Entry(FigureRecord figure, RegisterContext context)
    {
        var (view, words) = (context.View, context.Words);
        var facts = new FactRows();
        facts.Add(words.Value, view.ValueWithUnitHtml(figure));
        facts.Add(words.Counts, view.Html(figure.Counts));
        facts.Add(words.Measure, Html.Escape(figure.Measure switch { Measure.Flow => words.Flow, Measure.Stock => words.Stock, _ => "" }));
        facts.Add(words.AsOf, NoteWriter.When(figure, view));
        facts.Add(words.Where, figure.Place is { } place ? view.Links([place]) : "");
        facts.Add(words.SaidBy, By(figure, context));
        facts.Add(words.Source, view.Links(figure.Sources));
        facts.Add(words.Formula, figure.ComputedFrom is { } formula ? $"<code dir=\"ltr\">{Html.Escape(formula)}</code>" : "");
        facts.Add(words.Remark, view.Prose(figure.Note));
        return new RegisterEntry { Id = figure.Key, TitleHtml = view.Html(figure.Label), Facts = facts.ToImmutable(), Passages = context.Passages(figure) };
    }
}
