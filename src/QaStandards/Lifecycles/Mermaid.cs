using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using QaStandards.Eligibility;

namespace QaStandards.Lifecycles;

/// <summary>Prints a lifecycle as a Mermaid state diagram, https://mermaid.js.org/syntax/stateDiagram.html.</summary>
internal static class Mermaid<TStatus, TEvent, TFacts>
    where TStatus : notnull
    where TEvent : struct, Enum
    where TFacts : notnull
{
    /// <summary>Words with a meaning of their own in a diagram; as a status they get a number for a name.</summary>
    private static readonly string[] Reserved =
        ["state", "note", "end", "direction", "class", "classdef", "click", "default", "style", "as", "scale", "hide", "href"];

    public static string Of(Lifecycle<TStatus, TEvent, TFacts> lifecycle)
    {
        var names = Names(lifecycle.Statuses.Select(s => $"{s}").ToValueList());
        string Name(TStatus status) => names[IndexOf(lifecycle.Statuses, status)];
        var graph = new Graph<TStatus, TEvent, TFacts>(lifecycle);
        var text = new StringBuilder("stateDiagram-v2\n");
        for (var i = 0; i < names.Length; i++)
        {
            var label = $"{lifecycle.Statuses[i]}";
            var isName = string.Equals(label, names[i], StringComparison.Ordinal);
            Line(text, isName ? label : $"state \"{Escape(label)}\" as {names[i]}");
        }

        foreach (var start in lifecycle.Starts)
        {
            Line(text, $"[*] --> {Name(start)}");
        }

        foreach (var row in lifecycle.Rows)
        {
            foreach (var to in graph.Targets(row))
            {
                Line(text, $"{Name(row.From)} --> {Name(to)} : {Escape(Label(lifecycle, row))}");
            }
        }

        foreach (var final in lifecycle.Finals)
        {
            Line(text, $"{Name(final)} --> [*]");
        }

        return text.ToString();
    }

    private static string Label(
        Lifecycle<TStatus, TEvent, TFacts> lifecycle, Transition<TStatus, TEvent, TFacts> row)
    {
        var siblings = lifecycle.Answering(row.From, row.On).Length;
        var criteria = siblings > 1
            ? " " + string.Join(", ", row.When!.All.Select(c => c.Rule is Rule<TFacts>.Fact { MustBe: false } ? $"unless {c.Name}" : $"when {c.Name}"))
            : "";
        var recall = row.To.Recall switch
        {
            Recall.Back => ", back",
            Recall.Beneath => ", beneath",
            _ => "",
        };
        return $"{row.On}{criteria}{recall} ({row.By.Citation})";
    }

    private static int IndexOf(ValueList<TStatus> statuses, TStatus status)
    {
        var index = 0;
        while (!EqualityComparer<TStatus>.Default.Equals(statuses[index], status))
        {
            index++;
        }

        return index;
    }

    private static string[] Names(ValueList<string> labels)
    {
        var names = labels.Select((label, i) => IsPlain(label) ? label : Numbered("s", i)).ToArray();

        // A name of ours may be the same as a status that is called so; then all get numbers.
        return names.Distinct(StringComparer.Ordinal).Count() == names.Length ? names
            : [.. names.Select((_, i) => Numbered("status", i))];
    }

    private static string Numbered(string name, int index) => name + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static bool IsPlain(string label) =>
        label.Length > 0
        && char.IsAsciiLetter(label[0])
        && label.All(char.IsAsciiLetterOrDigit)
        && !Reserved.Contains(label, StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes every character that could mean something to Mermaid as its number.</summary>
    private static string Escape(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "(empty)";
        }

        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '(' or ')' or ',' or '.' or '-' or '/')
            {
                escaped.Append(rune);
            }
            else
            {
                escaped.Append('#').Append(rune.Value.ToString(CultureInfo.InvariantCulture)).Append(';');
            }
        }

        return escaped.ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append("    ").Append(line).Append('\n');
}
