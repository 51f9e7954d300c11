using System.Text;
using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>Runs axe-core's rules of WCAG 2.2, levels A to AAA, in a page.</summary>
internal static class Axe
{
    private const string Run = """
        async () => {
          const { violations, passes } = await axe.run(document, {
            runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa"] },
            rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true }, "identical-links-same-purpose": { enabled: true }, "meta-refresh-no-exceptions": { enabled: true } },
            resultTypes: ["violations", "passes"],
          });
          const brief = (rules) => rules.map((rule) => ({
            id: rule.id,
            help: rule.help,
            places: rule.nodes.map((node) => ({ selector: node.target.join(" "), summary: node.failureSummary ?? "" })),
          }));
          return JSON.stringify({ violations: brief(violations), passed: passes.map((rule) => rule.id) });
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>What axe finds in a page with all that can be unfolded unfolded.</summary>
    public static async Task<AxeResult> RunAsync(IPage page)
    {
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        await page.EvaluateAsync(Script);
        return JsonSerializer.Deserialize<AxeResult>(await page.EvaluateAsync<string>(Run), Json)!;
    }

    /// <summary>Violations as a person reads them: the rule, then each place with what is wrong there.</summary>
    public static string Print(AxeResult result)
    {
        var text = new StringBuilder();
        foreach (var rule in result.Violations)
        {
            text.Append(rule.Id).Append(": ").Append(rule.Help).Append('\n');
            foreach (var place in rule.Places)
            {
                text.Append("  ").Append(place.Selector).Append("\n    ");
                text.Append(place.Summary.Replace("\n", "\n    ", StringComparison.Ordinal)).Append('\n');
            }
        }

        return text.ToString();
    }
}

/// <summary>What axe found.</summary>
/// <param name="Violations">Rules that are broken.</param>
/// <param name="Passed">Ids of rules that were tried and held.</param>
internal sealed record AxeResult(ImmutableArray<AxeViolation> Violations, ImmutableArray<string> Passed);

/// <summary>A rule that is broken.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Help">What it demands.</param>
/// <param name="Places">Where it is broken.</param>
internal sealed record AxeViolation(string Id, string Help, ImmutableArray<AxePlace> Places);

/// <summary>A place where a rule is broken.</summary>
/// <param name="Selector">The element.</param>
/// <param name="Summary">What is wrong there.</param>
internal sealed record AxePlace(string Selector, string Summary);
