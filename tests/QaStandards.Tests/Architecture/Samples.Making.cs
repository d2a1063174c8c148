using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentValidation;

namespace QaStandards.Tests.Architecture;

/// <content>How collections, functions and the library's own types are made.</content>
internal sealed partial class Samples
{
    private object? Collected(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return Function(type, Of);
        }

        if (type.IsArray)
        {
            return ArrayOf(type.GetElementType()!);
        }

        if (!type.IsGenericType)
        {
            return null;
        }

        var (shape, arguments) = (type.GetGenericTypeDefinition(), type.GetGenericArguments());
        return shape == typeof(ValueList<>) && ArrayOf(arguments[0]) is { } items
                ? typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(arguments[0]).Invoke(null, [items])
            : shape == typeof(IReadOnlyDictionary<,>)
                ? Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))
            : shape == typeof(ReadOnlySpan<>)
                ? ArrayOf(arguments[0], Second(arguments[0]))
            : type.IsInterface && arguments.Length == 1 && type.IsAssignableFrom(arguments[0].MakeArrayType())
                ? ArrayOf(arguments[0])
            : type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal) && arguments.Select(Of).ToArray() is var parts && !parts.Contains(null)
                ? Activator.CreateInstance(type, parts)
            : null;
    }

    private static Delegate Function(Type type, Func<Type, object?> result)
    {
        var invoke = type.GetMethod("Invoke")!;
        var body = invoke.ReturnType == typeof(void) ? Expression.Empty()
            : result(invoke.ReturnType) is { } returned ? Expression.Constant(returned, invoke.ReturnType)
            : (Expression)Expression.Default(invoke.ReturnType);
        return Expression.Lambda(type, body, invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType))).Compile();
    }

    private Array? ArrayOf(Type item, object? second = null)
    {
        if (Of(item) is not { } first)
        {
            return null;
        }

        var items = Array.CreateInstance(item, second is null ? 1 : 2);
        items.SetValue(first, 0);
        if (second is not null)
        {
            items.SetValue(second, 1);
        }

        return items;
    }

    /// <summary>Returns the second item of arguments given one by one, of which some members want two; ids must differ.</summary>
    private object? Second(Type item) => item == typeof(string) ? "y"
        : item == typeof(ValueTuple<string, string>) ? ("y", "y")
        : item.IsPrimitive ? null
        : Of(item);

    private object? Produced(Type type)
    {
        if (type.Assembly != Library.Assembly)
        {
            return null;
        }

        foreach (var producer in Producers(type))
        {
            try
            {
                if (Call.With(this, producer) is { } value)
                {
                    return producer.IsConstructor ? WithFacts(value) : value;
                }
            }
            catch (Exception refusal) when (refusal is ArgumentException or FormatException or InvalidOperationException or ValidationException)
            {
                // The samples do not please this one.
            }
        }

        // What only comes in lists is taken from one.
        foreach (var producer in Producers(typeof(ValueList<>).MakeGenericType(type)))
        {
            try
            {
                if (Call.With(this, producer) is System.Collections.IEnumerable list && list.Cast<object>().FirstOrDefault() is { } item)
                {
                    return item;
                }
            }
            catch (Exception refusal) when (refusal is ArgumentException or FormatException or InvalidOperationException or ValidationException)
            {
                // The samples do not please this one.
            }
        }

        // What is only ever decided comes out of a decision.
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Decision<>) ? null
            : Of(typeof(Decision<>).MakeGenericType(type)) is { } decision ? decision.GetType().GetProperty("Outcome")!.GetValue(decision)
            : null;
    }

    /// <summary>States the required facts of a record.</summary>
    private object WithFacts(object value)
    {
        foreach (var fact in value.GetType().GetProperties().Where(property => property.IsDefined(typeof(RequiredMemberAttribute))))
        {
            fact.SetValue(value, Of(fact.PropertyType));
        }

        return value;
    }

    /// <summary>Returns what may give a value of a type, the plainest first.</summary>
    private static IEnumerable<MethodBase> Producers(Type type)
    {
        var all = Library.PublicTypes.SelectMany(owner => Closings(owner, type)).Distinct().ToList();
        var methods = all.SelectMany(owner => owner.GetMethods(Library.Public))
            .Select(method => Close(method) ?? method)
            .Where(method => !method.Name.StartsWith('<')).ToList();
        return methods.Where(method => method.IsStatic && method.GetParameters().Length == 0 && Gives(method, type))
            .Concat<MethodBase>(type.GetConstructors())
            .Concat(all.Where(owner => owner != type && type.IsAssignableFrom(owner)).SelectMany(owner => owner.GetConstructors()))
            .Concat(methods.Where(method => method.IsStatic && method.GetParameters().Length > 0 && Gives(method, type)))
            .Concat(methods.Where(method => !method.IsStatic && method.DeclaringType != type && Gives(method, type)));
    }

    /// <summary>Closes an open type as the wanted type is closed, when they have as many parameters, and over samples.</summary>
    private static IEnumerable<Type> Closings(Type type, Type wanted)
    {
        if (wanted.IsGenericType && type.IsGenericTypeDefinition && wanted.GetGenericArguments() is var own
            && own.Length == type.GetGenericArguments().Length && Close(own.Length, _ => type.MakeGenericType(own)) is { } alike)
        {
            yield return alike;
        }

        if (Close(type) is { } closed)
        {
            yield return closed;
        }
    }

    private static bool Gives(MethodInfo method, Type type) =>
        !method.IsGenericMethodDefinition && !method.ContainsGenericParameters && type.IsAssignableFrom(method.ReturnType);
}
