<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccountWords</name>
    <message>
        <source>key in the keychain</source>
        <translation>clave en el llavero</translation>
    </message>
    <message>
        <source>key in %1</source>
        <translation>clave en %1</translation>
    </message>
    <message>
        <source>key asked for at each start</source>
        <translation>clave solicitada en cada inicio</translation>
    </message>
    <message>
        <source>tokens from %1</source>
        <translation>tokens de %1</translation>
    </message>
    <message>
        <source>Another workspace has this name. Both can be used; another name tells them apart.</source>
        <translation>Otro espacio de trabajo tiene este nombre. Ambos se pueden usar; otro nombre los distingue.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Replace all tags</source>
        <translation>Reemplazar todas las etiquetas</translation>
    </message>
    <message>
        <source>Assign an owner</source>
        <translation>Asignar un responsable</translation>
    </message>
    <message>
        <source>Take the owner away</source>
        <translation>Quitar el responsable</translation>
    </message>
    <message>
        <source>Set a custom field</source>
        <translation>Establecer un campo personalizado</translation>
    </message>
    <message>
        <source>Clear a custom field</source>
        <translation>Vaciar un campo personalizado</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Dar de baja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln will change</source>
        <translation>
            <numerusform>%Ln cambiará</numerusform>
            <numerusform>%Ln cambiarán</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is so already: nothing is sent</source>
        <translation>
            <numerusform>%Ln ya está así: no se envía nada</numerusform>
            <numerusform>%Ln ya están así: no se envía nada</numerusform>
        </translation>
    </message>
    <message>
        <source>Is so already</source>
        <translation>Ya está así</translation>
    </message>
    <message numerus="yes">
        <source>%Ln would have more than five tags and stays</source>
        <translation>
            <numerusform>%Ln tendría más de cinco etiquetas y queda como está</numerusform>
            <numerusform>%Ln tendrían más de cinco etiquetas y quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: more than five tags</source>
        <translation>Queda como está: más de cinco etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln has no phone number: the service takes no change of it</source>
        <translation>
            <numerusform>%Ln no tiene número de teléfono: el servicio no acepta cambios en él</numerusform>
            <numerusform>%Ln no tienen número de teléfono: el servicio no acepta cambios en ellos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays: no phone number</source>
        <translation>Queda como está: sin número de teléfono</translation>
    </message>
    <message numerus="yes">
        <source>%Ln is gone</source>
        <translation>
            <numerusform>%Ln ya no existe</numerusform>
            <numerusform>%Ln ya no existen</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>Cambiando etiquetas</translation>
    </message>
    <message>
        <source>Changing tags to %1</source>
        <translation>Cambiando etiquetas a %1</translation>
    </message>
    <message numerus="yes">
        <source>Removing tag(s) %1</source>
        <translation>
            <numerusform>Quitando la etiqueta %1</numerusform>
            <numerusform>Quitando las etiquetas %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding tag(s) %1</source>
        <translation>
            <numerusform>Añadiendo la etiqueta %1</numerusform>
            <numerusform>Añadiendo las etiquetas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Opting out</source>
        <translation>Dando de baja</translation>
    </message>
    <message>
        <source>Taking the owner away</source>
        <translation>Quitando el responsable</translation>
    </message>
    <message>
        <source>Assigning to %1</source>
        <translation>Asignando a %1</translation>
    </message>
    <message>
        <source>Changing %1</source>
        <translation>Cambiando %1</translation>
    </message>
    <message>
        <source>Clearing %1</source>
        <translation>Vaciando %1</translation>
    </message>
    <message>
        <source>Setting %1 to %2</source>
        <translation>Estableciendo %1 en %2</translation>
    </message>
    <message>
        <source>Choose at least one tag.</source>
        <translation>Elija al menos una etiqueta.</translation>
    </message>
    <message>
        <source>No contact can have more than %1 tags. Leave some of these out.</source>
        <translation>Ningún contacto puede tener más de %1 etiquetas. Omita algunas de estas.</translation>
    </message>
    <message>
        <source>Choose the tags that make room.</source>
        <translation>Elija las etiquetas que dejan sitio.</translation>
    </message>
    <message>
        <source>Choose an owner.</source>
        <translation>Elija un responsable.</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Elija un campo.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Introduzca un valor.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>cerca de %Ln minuto</numerusform>
            <numerusform>cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>cerca de %Ln hora</numerusform>
            <numerusform>cerca de %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing contacts</source>
        <translation>Cambiando contactos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, tiempo restante: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln guardado</numerusform>
            <numerusform>%Ln guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was so already</source>
        <translation>
            <numerusform>%Ln ya estaba así</numerusform>
            <numerusform>%Ln ya estaban así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as others changed it</source>
        <translation>
            <numerusform>%Ln sin tocar, tal como lo cambiaron otros</numerusform>
            <numerusform>%Ln sin tocar, tal como los cambiaron otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given up</source>
        <translation>
            <numerusform>%Ln descartado</numerusform>
            <numerusform>%Ln descartados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>%1 (first and last name: %2)</source>
        <translation>%1 (nombre y apellidos: %2)</translation>
    </message>
    <message>
        <source>New, %1</source>
        <translation>Nuevo, %1</translation>
    </message>
    <message>
        <source>Changed %1: %2</source>
        <translation>Cambiado %1: %2</translation>
    </message>
    <message>
        <source>New: created by others, noticed %1</source>
        <translation>Nuevo: creado por otros, detectado %1</translation>
    </message>
    <message>
        <source>Changed %1 by others: %2</source>
        <translation>Cambiado %1 por otros: %2</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
</context>
<context>
    <name>ChannelRows</name>
    <message>
        <source>%1: there is another one, which the new one may replace.</source>
        <translation>%1: ya hay otro, y el nuevo puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>%1: Heymarket removes by type, which may take the others, too.</source>
        <translation>%1: Heymarket quita por tipo, y eso puede llevarse también los demás.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>This closes with “%1” as soon as that is created. While Heymarket cannot be reached, it waits.</source>
        <translation>Esto se cierra con «%1» en cuanto se haya creado. Mientras no se pueda conectar con Heymarket, queda en espera.</translation>
    </message>
    <message>
        <source>“%1” is being created. While Heymarket cannot be reached, that waits.</source>
        <translation>Se está creando «%1». Mientras no se pueda conectar con Heymarket, queda en espera.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (activado)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (desactivado)</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>Enter the API Secret ID. It stands in Heymarket under Settings &gt; Integrations &gt; API.</source>
        <translation>Introduzca el ID de API Secret. Está en Heymarket, en Settings &gt; Integrations &gt; API.</translation>
    </message>
    <message>
        <source>Enter the ID without spaces. Part of something else may have been copied with it.</source>
        <translation>Introduzca el ID sin espacios. Puede que se haya copiado con él una parte de otra cosa.</translation>
    </message>
    <message>
        <source>Enter the Secret Key. Heymarket shows it once, when the API Secret is made.</source>
        <translation>Introduzca la clave secreta. Heymarket la muestra una sola vez, al crear el API Secret.</translation>
    </message>
    <message>
        <source>Enter the key without spaces. Part of something else may have been copied with it.</source>
        <translation>Introduzca la clave sin espacios. Puede que se haya copiado con ella una parte de otra cosa.</translation>
    </message>
    <message>
        <source>Choose the program that hands out tokens.</source>
        <translation>Elija el programa que entrega los tokens.</translation>
    </message>
    <message>
        <source>Enter the whole path of the program, such as /usr/bin/heymarket-token.</source>
        <translation>Introduzca la ruta completa del programa, como /usr/bin/heymarket-token.</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.heymarket.com.</source>
        <translation>Introduzca una dirección como https://api.heymarket.com.</translation>
    </message>
    <message>
        <source>Enter only server, port and path of the address.</source>
        <translation>Introduzca solo el servidor, el puerto y la ruta de la dirección.</translation>
    </message>
    <message>
        <source>Enter an address that begins with https, so that nobody can read along. Only this computer itself may be reached with http.</source>
        <translation>Introduzca una dirección que empiece por https, para que nadie pueda leer lo que se transmite. Solo a este mismo dispositivo se puede acceder con http.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country (code)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>The service answers, but tells no name of the team.</source>
        <translation>El servicio responde, pero no indica el nombre del equipo.</translation>
    </message>
    <message>
        <source>The service answers for the team “%1”.</source>
        <translation>El servicio responde en nombre del equipo «%1».</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>What is entered now has not been checked yet.</source>
        <translation>Lo que está introducido ahora aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Asking the service who is there…</source>
        <translation>Preguntando al servicio quién es…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
    </message>
    <message>
        <source>%1 may ask you for its password.</source>
        <translation>%1 puede pedir su contraseña.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Nothing was saved. What was entered is still here and can be saved again.</source>
        <translation>No se guardó nada. Lo introducido sigue aquí y se puede volver a guardar.</translation>
    </message>
    <message>
        <source>Key of another team</source>
        <translation>Clave de otro equipo</translation>
    </message>
    <message>
        <source>This key belongs to another team.</source>
        <translation>Esta clave pertenece a otro equipo.</translation>
    </message>
    <message>
        <source>This key belongs to the team “%1”.</source>
        <translation>Esta clave pertenece al equipo «%1».</translation>
    </message>
    <message>
        <source>“%1” holds the contacts of another one, and the two must not mix.</source>
        <translation>«%1» contiene los contactos de otro, y los dos no deben mezclarse.</translation>
    </message>
    <message>
        <source>“%1” holds the contacts of “%2”, and the two must not mix.</source>
        <translation>«%1» contiene los contactos de «%2», y los dos no deben mezclarse.</translation>
    </message>
    <message>
        <source>Enter a key of the same team, or connect this one as a workspace of its own.</source>
        <translation>Introduzca una clave del mismo equipo, o conecte este como un espacio de trabajo propio.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>First and last name: %1</source>
        <translation>Nombre y apellidos: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>Nobody owns this contact.</source>
        <translation>Este contacto no tiene responsable.</translation>
    </message>
    <message>
        <source>Show the contacts of %1</source>
        <translation>Mostrar los contactos de %1</translation>
    </message>
    <message>
        <source>Show the contacts nobody owns</source>
        <translation>Mostrar los contactos sin responsable</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>No phone number and no address are known.</source>
        <translation>No se conoce ningún número de teléfono ni dirección.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>%1: show the contacts with this tag</source>
        <translation>%1: mostrar los contactos con esta etiqueta</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Opt-out unknown: the list does not tell.</source>
        <translation>Baja desconocida: la lista no lo indica.</translation>
    </message>
    <message>
        <source>The service is asked as soon as it answers again.</source>
        <translation>Se preguntará al servicio en cuanto vuelva a responder.</translation>
    </message>
    <message>
        <source>The service was asked and could not say.</source>
        <translation>Se preguntó al servicio y no supo decirlo.</translation>
    </message>
    <message>
        <source>The service is being asked about this contact.</source>
        <translation>Se está preguntando al servicio por este contacto.</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Actualizado %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Creado %1</translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation>Id %1</translation>
    </message>
    <message>
        <source>UUID %1</source>
        <translation>UUID %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable: %1</translation>
    </message>
    <message>
        <source>opt-out unknown</source>
        <translation>baja desconocida</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>actualizado %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>ContactStatus</name>
    <message>
        <source>Blocked, opted out</source>
        <translation>Bloqueado, de baja</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Blocked: messages from this contact are not taken.</source>
        <translation>Bloqueado: no se aceptan mensajes de este contacto.</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Opted out: does not want to be texted.</source>
        <translation>De baja: no quiere recibir SMS.</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Suscrito</translation>
    </message>
    <message>
        <source>Subscribed: may be texted.</source>
        <translation>Suscrito: se le pueden enviar SMS.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unknown: the list does not tell. The service is asked about each contact shown here.</source>
        <translation>Desconocido: la lista no lo indica. Se pregunta al servicio por cada contacto que se muestra aquí.</translation>
    </message>
</context>
<context>
    <name>CoverageWords</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Complete: every contact was here at %1.</source>
        <translation>Completa: todos los contactos estaban aquí el %1.</translation>
    </message>
    <message>
        <source>Contacts may be missing. The local copy was last complete at %1.</source>
        <translation>Pueden faltar contactos. La copia local estuvo completa por última vez el %1.</translation>
    </message>
    <message>
        <source>No contact was loaded yet.</source>
        <translation>Aún no se ha cargado ningún contacto.</translation>
    </message>
    <message>
        <source>Not complete yet. What is here can be searched and read already.</source>
        <translation>Aún no está completa. Lo que hay aquí ya se puede buscar y leer.</translation>
    </message>
    <message>
        <source>First load: %1 of %2 contacts.</source>
        <translation>Primera carga: %1 de %2 contactos.</translation>
    </message>
    <message>
        <source>First load: %1 contacts, total unknown.</source>
        <translation>Primera carga: %1 contactos, total desconocido.</translation>
    </message>
    <message>
        <source>Looking for contacts that were deleted: %1 of %2 looked at.</source>
        <translation>Buscando contactos eliminados: %1 de %2 revisados.</translation>
    </message>
    <message>
        <source>Reading every contact again, to find those that were deleted.</source>
        <translation>Leyendo de nuevo todos los contactos, para encontrar los eliminados.</translation>
    </message>
    <message>
        <source>Asking the service.</source>
        <translation>Preguntando al servicio.</translation>
    </message>
    <message>
        <source>Looking for changes.</source>
        <translation>Buscando cambios.</translation>
    </message>
    <message>
        <source>Paused by you.</source>
        <translation>En pausa a petición suya.</translation>
    </message>
    <message>
        <source>Waiting to try again.</source>
        <translation>En espera para reintentar.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>Sin iniciar.</translation>
    </message>
    <message>
        <source>Waiting for the next check.</source>
        <translation>En espera de la próxima comprobación.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>When you go on</source>
        <translation>Al continuar</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Sin programar</translation>
    </message>
    <message>
        <source>The service asked for a pause; it ends in %1.</source>
        <translation>El servicio pidió una pausa; termina en %1.</translation>
    </message>
    <message>
        <source>Slowed to %1 % of its part, because other tools use the same key.</source>
        <translation>Reducida al %1 % de su parte, porque otras herramientas usan la misma clave.</translation>
    </message>
    <message>
        <source>At most two thirds of the requests; the rest is kept for what you do.</source>
        <translation>Como máximo dos tercios de las solicitudes; el resto se reserva para lo que usted haga.</translation>
    </message>
    <message>
        <source>None since the start</source>
        <translation>Ninguna desde el inicio</translation>
    </message>
    <message>
        <source>%1 of %2 left this minute</source>
        <translation>Quedan %1 de %2 en este minuto</translation>
    </message>
    <message>
        <source>Not limited</source>
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>This is not a phone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>The country of this number is not clear. Begin it with + and the country code.</source>
        <translation>El país de este número no está claro. Empiécelo con + y el prefijo del país.</translation>
    </message>
    <message>
        <source>This phone number has too few digits.</source>
        <translation>Este número de teléfono tiene muy pocos dígitos.</translation>
    </message>
    <message>
        <source>This phone number has too many digits.</source>
        <translation>Este número de teléfono tiene demasiados dígitos.</translation>
    </message>
    <message>
        <source>No country has such a phone number.</source>
        <translation>Ningún país tiene un número de teléfono así.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Una dirección de correo es como nombre@example.org.</translation>
    </message>
    <message>
        <source>The address of a picture begins with https://.</source>
        <translation>La dirección de una imagen empieza por https://.</translation>
    </message>
    <message>
        <source>Nobody in the team has this name. Choose somebody from the list.</source>
        <translation>Nadie del equipo tiene este nombre. Elija a alguien de la lista.</translation>
    </message>
    <message>
        <source>This field has no such value.</source>
        <translation>Este campo no tiene ese valor.</translation>
    </message>
    <message>
        <source>Heymarket changes no contact without a phone number. Enter one.</source>
        <translation>Heymarket no cambia ningún contacto sin número de teléfono. Introduzca uno.</translation>
    </message>
    <message>
        <source>A new contact needs a phone number, an e-mail or another channel.</source>
        <translation>Un contacto nuevo necesita un número de teléfono, un correo u otro canal.</translation>
    </message>
    <message>
        <source>A contact has %1 tags at most. Take one off.</source>
        <translation>Un contacto tiene como máximo %1 etiquetas. Quite una.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>%1. No number in use begins like this.</source>
        <translation>%1. Ningún número en uso empieza así.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No keychain</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>There is no keychain in this session.</source>
        <translation>No hay ningún llavero en esta sesión.</translation>
    </message>
    <message>
        <source>Start GNOME Keyring, KDE Wallet or KeePassXC, or keep the key in memory until Rolodesk is closed.</source>
        <translation>Inicie GNOME Keyring, KDE Wallet o KeePassXC, o conserve la clave en memoria hasta que se cierre Rolodesk.</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>The keyring is locked, so the key in it is out of reach.</source>
        <translation>El llavero está bloqueado, así que no se puede acceder a la clave que contiene.</translation>
    </message>
    <message>
        <source>Unlock it to go on.</source>
        <translation>Desbloquéelo para continuar.</translation>
    </message>
    <message>
        <source>Keyring refused</source>
        <translation>Acceso al llavero denegado</translation>
    </message>
    <message>
        <source>The keyring did not give access to the key.</source>
        <translation>El llavero no dio acceso a la clave.</translation>
    </message>
    <message>
        <source>Try again and allow the access, or enter the key again and keep it in memory.</source>
        <translation>Vuelva a intentarlo y permita el acceso, o introduzca de nuevo la clave y consérvela en memoria.</translation>
    </message>
    <message>
        <source>Key not found</source>
        <translation>Clave no encontrada</translation>
    </message>
    <message>
        <source>The keyring holds no key for this workspace.</source>
        <translation>El llavero no contiene ninguna clave para este espacio de trabajo.</translation>
    </message>
    <message>
        <source>It may have been deleted there, or stored by another user of this computer. Enter the key again.</source>
        <translation>Puede que se haya eliminado allí, o que la haya guardado otro usuario de este dispositivo. Introduzca de nuevo la clave.</translation>
    </message>
    <message>
        <source>Key needed</source>
        <translation>Se necesita la clave</translation>
    </message>
    <message>
        <source>The key of this workspace is kept in memory only, so it is asked for at each start.</source>
        <translation>La clave de este espacio de trabajo se conserva solo en memoria, por eso se pide en cada inicio.</translation>
    </message>
    <message>
        <source>Enter the key to go on.</source>
        <translation>Introduzca la clave para continuar.</translation>
    </message>
    <message>
        <source>No answer from the keyring</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Look whether one of its windows waits for you, perhaps behind others, then try again.</source>
        <translation>Compruebe si una de sus ventanas espera una respuesta, quizá detrás de otras, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Trouble with the keyring</source>
        <translation>Problema con el llavero</translation>
    </message>
    <message>
        <source>The keyring reports a failure of its own.</source>
        <translation>El llavero comunica un fallo propio.</translation>
    </message>
    <message>
        <source>Try again, or enter the key again and keep it in memory until Rolodesk is closed.</source>
        <translation>Vuelva a intentarlo, o introduzca de nuevo la clave y consérvela en memoria hasta que se cierre Rolodesk.</translation>
    </message>
    <message>
        <source>Token program does not start</source>
        <translation>El programa de tokens no se inicia</translation>
    </message>
    <message>
        <source>The program that hands out tokens cannot be started.</source>
        <translation>El programa que entrega los tokens no se puede iniciar.</translation>
    </message>
    <message>
        <source>See that it is still at its place and that you may run it.</source>
        <translation>Compruebe que sigue en su sitio y que usted puede ejecutarlo.</translation>
    </message>
    <message>
        <source>Token program takes too long</source>
        <translation>El programa de tokens tarda demasiado</translation>
    </message>
    <message>
        <source>The program that hands out tokens did not end within 30 seconds and was stopped.</source>
        <translation>El programa que entrega los tokens no terminó en 30 segundos y se detuvo.</translation>
    </message>
    <message>
        <source>Run it in a terminal to see whether it waits for something.</source>
        <translation>Ejecútelo en un terminal para ver si espera algo.</translation>
    </message>
    <message>
        <source>Token program crashed</source>
        <translation>El programa de tokens se cerró de forma inesperada</translation>
    </message>
    <message>
        <source>The program that hands out tokens crashed.</source>
        <translation>El programa que entrega los tokens se cerró de forma inesperada.</translation>
    </message>
    <message>
        <source>Whoever set it up can find out why.</source>
        <translation>Quien lo configuró puede averiguar por qué.</translation>
    </message>
    <message>
        <source>Token program failed</source>
        <translation>El programa de tokens falló</translation>
    </message>
    <message>
        <source>The program that hands out tokens reports a failure of its own%1.</source>
        <translation>El programa que entrega los tokens comunica un fallo propio%1.</translation>
    </message>
    <message>
        <source>Run it in a terminal to read what it says.</source>
        <translation>Ejecútelo en un terminal para leer lo que dice.</translation>
    </message>
    <message>
        <source>Token program prints too much</source>
        <translation>El programa de tokens escribe demasiado</translation>
    </message>
    <message>
        <source>The program that hands out tokens printed more than Rolodesk reads.</source>
        <translation>El programa que entrega los tokens escribió más de lo que Rolodesk lee.</translation>
    </message>
    <message>
        <source>It has to print one JSON object and nothing else.</source>
        <translation>Tiene que escribir un objeto JSON y nada más.</translation>
    </message>
    <message>
        <source>Token program prints no JSON</source>
        <translation>El programa de tokens no escribe JSON</translation>
    </message>
    <message>
        <source>What the program that hands out tokens printed is not one JSON object.</source>
        <translation>Lo que escribió el programa que entrega los tokens no es un objeto JSON.</translation>
    </message>
    <message>
        <source>Messages of the program belong on its standard error.</source>
        <translation>Los mensajes del programa van en su salida de error estándar.</translation>
    </message>
    <message>
        <source>Token program speaks another version</source>
        <translation>El programa de tokens usa otra versión</translation>
    </message>
    <message>
        <source>The program that hands out tokens answered in a version Rolodesk does not know.</source>
        <translation>El programa que entrega los tokens respondió en una versión que Rolodesk no conoce.</translation>
    </message>
    <message>
        <source>Its answer has to say version 1.</source>
        <translation>Su respuesta tiene que indicar la versión 1.</translation>
    </message>
    <message>
        <source>Token program gave no token</source>
        <translation>El programa de tokens no dio ningún token</translation>
    </message>
    <message>
        <source>The answer of the program that hands out tokens holds no token that can be used.</source>
        <translation>La respuesta del programa que entrega los tokens no contiene ningún token utilizable.</translation>
    </message>
    <message>
        <source>The token belongs in “token”, without “Bearer”.</source>
        <translation>El token va en «token», sin «Bearer».</translation>
    </message>
    <message>
        <source>Token without an end</source>
        <translation>Token sin caducidad</translation>
    </message>
    <message>
        <source>The program that hands out tokens does not say until when its token is good.</source>
        <translation>El programa que entrega los tokens no indica hasta cuándo vale su token.</translation>
    </message>
    <message>
        <source>The time belongs in “expires_at”, such as 2026-11-01T12:00:00Z.</source>
        <translation>La hora va en «expires_at», como 2026-11-01T12:00:00Z.</translation>
    </message>
    <message>
        <source>Token expired</source>
        <translation>Token caducado</translation>
    </message>
    <message>
        <source>The program that hands out tokens gave a token whose time is over already.</source>
        <translation>El programa que entrega los tokens dio un token que ya ha caducado.</translation>
    </message>
    <message>
        <source>See that the clocks of this computer and of the token&apos;s maker are right.</source>
        <translation>Compruebe que los relojes de este dispositivo y de quien crea el token están en hora.</translation>
    </message>
    <message>
        <source>List of workspaces cannot be read</source>
        <translation>No se puede leer la lista de espacios de trabajo</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>El archivo %1 no se puede leer.</translation>
    </message>
    <message>
        <source>See that it belongs to you and that you may read it.</source>
        <translation>Compruebe que le pertenece y que puede leerlo.</translation>
    </message>
    <message>
        <source>List of workspaces damaged</source>
        <translation>Lista de espacios de trabajo dañada</translation>
    </message>
    <message>
        <source>The file %1 was damaged. It was set aside as %2, and what could be read of it is here.</source>
        <translation>El archivo %1 estaba dañado. Se apartó como %2, y lo que se pudo leer de él está aquí.</translation>
    </message>
    <message>
        <source>Connect the accounts that are missing again; their contacts are in the service.</source>
        <translation>Vuelva a conectar las cuentas que faltan; sus contactos están en el servicio.</translation>
    </message>
    <message>
        <source>List of workspaces of a newer Rolodesk</source>
        <translation>Lista de espacios de trabajo de un Rolodesk más reciente</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program and was left as it is, so nothing can be changed in it.</source>
        <translation>El archivo %1 fue escrito por una versión más reciente de este programa y se dejó como está, así que no se puede cambiar nada en él.</translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <translation>Inicie la versión más reciente.</translation>
    </message>
    <message>
        <source>List of workspaces cannot be written</source>
        <translation>No se puede escribir la lista de espacios de trabajo</translation>
    </message>
    <message>
        <source>The file %1 cannot be written, so nothing was saved.</source>
        <translation>El archivo %1 no se puede escribir, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>See that there is room on the disk and that you may write there, then try again.</source>
        <translation>Compruebe que hay espacio en el disco y que puede escribir allí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>List of workspaces in use</source>
        <translation>Lista de espacios de trabajo en uso</translation>
    </message>
    <message>
        <source>Another program keeps the file %1 to itself, so nothing was saved.</source>
        <translation>Otro programa tiene el archivo %1 para sí solo, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>Close other windows of Rolodesk, then try again.</source>
        <translation>Cierre las demás ventanas de Rolodesk y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Workspace gone</source>
        <translation>El espacio de trabajo ya no existe</translation>
    </message>
    <message>
        <source>This workspace is not in the file %1 any more; it was removed meanwhile, perhaps in another window.</source>
        <translation>Este espacio de trabajo ya no está en el archivo %1; se quitó entretanto, quizá en otra ventana.</translation>
    </message>
    <message>
        <source>Connect the account again.</source>
        <translation>Vuelva a conectar la cuenta.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and could not be set aside, so it was left as it is. What could be read of it is here.</source>
        <translation>El archivo %1 está dañado y no se pudo apartar, así que se dejó como está. Lo que se pudo leer de él está aquí.</translation>
    </message>
    <message>
        <source>See that there is room on the disk and that you may write there, then start Rolodesk again.</source>
        <translation>Compruebe que hay espacio en el disco y que puede escribir allí, y vuelva a iniciar Rolodesk.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Sin red</translation>
    </message>
    <message>
        <source>The service cannot be reached from this computer.</source>
        <translation>No se puede conectar con el servicio desde este dispositivo.</translation>
    </message>
    <message>
        <source>See that the network works and that the address of the service is right, then check again.</source>
        <translation>Compruebe que la red funciona y que la dirección del servicio es correcta, y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>The service took too long to answer.</source>
        <translation>El servicio tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>Check again in a moment.</source>
        <translation>Vuelva a comprobar dentro de un momento.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La conexión se cortó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>The service does not accept this ID with this key.</source>
        <translation>El servicio no acepta este ID con esta clave.</translation>
    </message>
    <message>
        <source>Compare the ID in Heymarket under Settings &gt; Integrations &gt; API. The key is shown there only once: when in doubt, make a new API Secret.</source>
        <translation>Compare el ID en Heymarket, en Settings &gt; Integrations &gt; API. La clave solo se muestra allí una vez: en caso de duda, cree un API Secret nuevo.</translation>
    </message>
    <message>
        <source>API access not enabled</source>
        <translation>Acceso a la API no activado</translation>
    </message>
    <message>
        <source>The service knows this account, but it may not use the API.</source>
        <translation>El servicio conoce esta cuenta, pero no puede usar la API.</translation>
    </message>
    <message>
        <source>An administrator of the Heymarket team can have it enabled.</source>
        <translation>Un administrador del equipo de Heymarket puede hacer que se active.</translation>
    </message>
    <message>
        <source>Clock differs too much</source>
        <translation>El reloj difiere demasiado</translation>
    </message>
    <message>
        <source>The service refuses what is signed with a clock that is off by %1.</source>
        <translation>El servicio rechaza lo firmado con un reloj que se desvía %1.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, then check again.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria de este dispositivo, y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Not this service</source>
        <translation>No es este servicio</translation>
    </message>
    <message>
        <source>A server answers at this address, but it does not know what Rolodesk asks for.</source>
        <translation>En esta dirección responde un servidor, pero no conoce lo que pide Rolodesk.</translation>
    </message>
    <message>
        <source>Compare the address of the service.</source>
        <translation>Compare la dirección del servicio.</translation>
    </message>
    <message>
        <source>A web page came back instead of data: another server, a sign-in page of the network, or a proxy stands at this address.</source>
        <translation>En lugar de datos llegó una página web: en esta dirección hay otro servidor, una página de acceso a la red o un proxy.</translation>
    </message>
    <message>
        <source>Compare the address of the service, and sign in to the network in a web browser where it asks for that.</source>
        <translation>Compare la dirección del servicio, e inicie sesión en la red con un navegador web si esta lo pide.</translation>
    </message>
    <message>
        <source>What came back from this address is not an answer of Heymarket.</source>
        <translation>Lo que llegó de esta dirección no es una respuesta de Heymarket.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>The requests this account may make in a minute are used up, perhaps by other programs too.</source>
        <translation>Las solicitudes que esta cuenta puede hacer en un minuto están agotadas, quizá también por otros programas.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Vuelva a comprobar dentro de un minuto.</translation>
    </message>
    <message>
        <source>Trouble at the service</source>
        <translation>Problema en el servicio</translation>
    </message>
    <message>
        <source>The service reports a failure of its own.</source>
        <translation>El servicio comunica un fallo propio.</translation>
    </message>
    <message>
        <source> (exit code %1)</source>
        <translation> (código de salida %1)</translation>
    </message>
    <message>
        <source>Wrong pass phrase</source>
        <translation>Frase de contraseña incorrecta</translation>
    </message>
    <message>
        <source>This is not the pass phrase the switches were locked with.</source>
        <translation>Esta no es la frase de contraseña con la que se bloquearon los interruptores.</translation>
    </message>
    <message>
        <source>Ask whoever connected this workspace.</source>
        <translation>Pregunte a quien conectó este espacio de trabajo.</translation>
    </message>
    <message>
        <source>This workspace was removed meanwhile, perhaps in another window.</source>
        <translation>Este espacio de trabajo se quitó entretanto, quizá en otra ventana.</translation>
    </message>
    <message>
        <source>Key of another team</source>
        <translation>Clave de otro equipo</translation>
    </message>
    <message>
        <source>This key belongs to another team than the workspace, and the contacts of two teams must not mix. Nothing was saved.</source>
        <translation>Esta clave pertenece a un equipo distinto del de este espacio de trabajo, y los contactos de dos equipos no deben mezclarse. No se guardó nada.</translation>
    </message>
    <message>
        <source>Enter the key of the workspace&apos;s own team, or connect the other team as a workspace of its own.</source>
        <translation>Introduzca la clave del equipo de este espacio de trabajo, o conecte el otro equipo como un espacio de trabajo propio.</translation>
    </message>
    <message>
        <source>Pass phrase damaged</source>
        <translation>Frase de contraseña dañada</translation>
    </message>
    <message>
        <source>What was kept of the pass phrase is damaged, so no pass phrase fits and the switches stay as they are.</source>
        <translation>Lo que se conservaba de la frase de contraseña está dañado, así que ninguna coincide y los interruptores quedan como están.</translation>
    </message>
    <message>
        <source>Remove the workspace and connect it again; nothing is lost in Heymarket.</source>
        <translation>Quite el espacio de trabajo y vuelva a conectarlo; en Heymarket no se pierde nada.</translation>
    </message>
    <message>
        <source>Pass phrase not kept</source>
        <translation>Frase de contraseña no guardada</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the pass phrase.</source>
        <translation>No hay memoria suficiente para trabajar con la frase de contraseña.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A key is still in the keyring</source>
        <translation>Aún hay una clave en el llavero</translation>
    </message>
    <message>
        <source>“%1” does not use the key in the keyring any more, and it could not be removed there. %2</source>
        <translation>«%1» ya no usa la clave del llavero, y no se pudo quitar de allí. %2</translation>
    </message>
    <message>
        <source>Delete the entry “Rolodesk” with the program of the keyring when it can be opened.</source>
        <translation>Elimine la entrada «Rolodesk» con el programa del llavero cuando se pueda abrir.</translation>
    </message>
    <message>
        <source>The old key was not put back</source>
        <translation>La clave anterior no se restauró</translation>
    </message>
    <message>
        <source>The keyring holds the new key of “%1”, though it was not saved. %2</source>
        <translation>El llavero contiene la clave nueva de «%1», aunque no se guardó. %2</translation>
    </message>
    <message>
        <source>Enter the key that is to be used once more in this workspace.</source>
        <translation>Introduzca una vez más la clave que se debe usar en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Token refused</source>
        <translation>Token rechazado</translation>
    </message>
    <message>
        <source>The service does not accept the token that the program handed out.</source>
        <translation>El servicio no acepta el token que entregó el programa.</translation>
    </message>
    <message>
        <source>Whoever set up the program can compare its API Secret.</source>
        <translation>Quien configuró el programa puede comparar su API Secret.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The contacts loaded so far can be browsed and searched. Loading goes on by itself when the connection is back.</source>
        <translation>Los contactos cargados hasta ahora se pueden recorrer y buscar. La carga continúa sola cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Rolodesk tries again by itself.</source>
        <translation>Rolodesk vuelve a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>The service did not prove its identity, so nothing was sent to it.</source>
        <translation>El servicio no demostró su identidad, así que no se le envió nada.</translation>
    </message>
    <message>
        <source>A wrong date on this computer or a proxy that opens encrypted connections are the usual causes.</source>
        <translation>Las causas habituales son una fecha incorrecta en este dispositivo o un proxy que abre las conexiones cifradas.</translation>
    </message>
    <message>
        <source>Address without encryption</source>
        <translation>Dirección sin cifrado</translation>
    </message>
    <message>
        <source>The address begins with http, so credentials could be read on the way. Nothing was sent.</source>
        <translation>La dirección empieza por http, así que las credenciales se podrían leer por el camino. No se envió nada.</translation>
    </message>
    <message>
        <source>Connect again with an https address.</source>
        <translation>Vuelva a conectar con una dirección https.</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <translation>Credenciales rechazadas</translation>
    </message>
    <message>
        <source>The service does not accept the API Secret of this workspace.</source>
        <translation>El servicio no acepta el API Secret de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>It may have been revoked or mistyped. See in Heymarket under Settings &gt; Integrations &gt; API whether it is there, then enter the key again, or that of a new API Secret.</source>
        <translation>Puede que se haya revocado o que se haya escrito mal. Compruebe en Heymarket, en Settings &gt; Integrations &gt; API, si está allí, y después introduzca de nuevo la clave, o la de un API Secret nuevo.</translation>
    </message>
    <message>
        <source>The service refuses the credentials, and the clock of this computer is off by %1.</source>
        <translation>El servicio rechaza las credenciales, y el reloj de este dispositivo se desvía %1.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer, then try again.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria de este dispositivo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>The API Secret of this workspace has no right to do this.</source>
        <translation>El API Secret de este espacio de trabajo no tiene derecho a hacer esto.</translation>
    </message>
    <message>
        <source>An administrator of the Heymarket team can grant it.</source>
        <translation>Un administrador del equipo de Heymarket puede concederlo.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>The service knows nothing at this place.</source>
        <translation>El servicio no conoce nada en este lugar.</translation>
    </message>
    <message>
        <source>Somebody may have deleted it, or the address of the service is not the right one.</source>
        <translation>Puede que alguien lo haya eliminado, o que la dirección del servicio no sea la correcta.</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Solicitud rechazada</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>El servicio no aceptó la solicitud.</translation>
    </message>
    <message>
        <source>With the request id, the support of Heymarket can tell why.</source>
        <translation>Con el id de solicitud, el soporte de Heymarket puede decir por qué.</translation>
    </message>
    <message>
        <source>Rolodesk waits and goes on by itself.</source>
        <translation>Rolodesk espera y continúa por sí solo.</translation>
    </message>
    <message>
        <source>Answer cannot be read</source>
        <translation>La respuesta no se puede leer</translation>
    </message>
    <message>
        <source>The service answered in a form Rolodesk does not know. Nothing was changed.</source>
        <translation>El servicio respondió en una forma que Rolodesk no conoce. No se cambió nada.</translation>
    </message>
    <message>
        <source>A report with the request id helps to teach Rolodesk this form.</source>
        <translation>Un informe con el id de solicitud ayuda a que Rolodesk aprenda esta forma.</translation>
    </message>
    <message>
        <source>Somebody else answered</source>
        <translation>Respondió otro servidor</translation>
    </message>
    <message>
        <source>A web page came back instead of data: a sign-in page of the network or a proxy stands in between.</source>
        <translation>En lugar de datos llegó una página web: hay por medio una página de acceso a la red o un proxy.</translation>
    </message>
    <message>
        <source>Open a web browser, sign in to the network, then try again.</source>
        <translation>Abra un navegador web, inicie sesión en la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Answer too large</source>
        <translation>Respuesta demasiado grande</translation>
    </message>
    <message>
        <source>The answer of the service is larger than Rolodesk accepts.</source>
        <translation>La respuesta del servicio es más grande de lo que Rolodesk acepta.</translation>
    </message>
    <message>
        <source>A report with the request id helps to find the cause.</source>
        <translation>Un informe con el id de solicitud ayuda a encontrar la causa.</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Sin credenciales</translation>
    </message>
    <message>
        <source>This workspace has no API Secret in this run.</source>
        <translation>Este espacio de trabajo no tiene API Secret en esta sesión.</translation>
    </message>
    <message>
        <source>Enter the key again.</source>
        <translation>Introduzca de nuevo la clave.</translation>
    </message>
    <message>
        <source>Switched off in this workspace</source>
        <translation>Desactivado en este espacio de trabajo</translation>
    </message>
    <message>
        <source>A switch of this workspace forbids this, so nothing was sent.</source>
        <translation>Un interruptor de este espacio de trabajo lo impide, así que no se envió nada.</translation>
    </message>
    <message>
        <source>It can be switched on in the workspace&apos;s settings.</source>
        <translation>Se puede activar en los ajustes del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The key of this workspace belongs to another team now. Nothing was loaded from it and nothing was changed in it.</source>
        <translation>La clave de este espacio de trabajo pertenece ahora a otro equipo. No se cargó nada de él ni se cambió nada en él.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The request was stopped before it was answered.</source>
        <translation>La solicitud se detuvo antes de obtener respuesta.</translation>
    </message>
    <message>
        <source>It can be started again at any time.</source>
        <translation>Se puede volver a iniciar en cualquier momento.</translation>
    </message>
    <message>
        <source>Local copy cannot be opened</source>
        <translation>No se puede abrir la copia local</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened.</source>
        <translation>El archivo %1 no se puede abrir.</translation>
    </message>
    <message>
        <source>See that its folder exists and that you may write there.</source>
        <translation>Compruebe que su carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>Local copy of a newer Rolodesk</source>
        <translation>Copia local de un Rolodesk más reciente</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of this program. It was left as it is.</source>
        <translation>El archivo %1 fue escrito por una versión más reciente de este programa. Se dejó como está.</translation>
    </message>
    <message>
        <source>Start the newer version, or move the file away: then the contacts are loaded again.</source>
        <translation>Inicie la versión más reciente, o mueva el archivo a otro lugar: entonces los contactos se cargan de nuevo.</translation>
    </message>
    <message>
        <source>Local copy of another workspace</source>
        <translation>Copia local de otro espacio de trabajo</translation>
    </message>
    <message>
        <source>The file %1 holds the contacts of another account. It was left as it is.</source>
        <translation>El archivo %1 contiene los contactos de otra cuenta. Se dejó como está.</translation>
    </message>
    <message>
        <source>Choose another folder for this workspace.</source>
        <translation>Elija otra carpeta para este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Local copy damaged</source>
        <translation>Copia local dañada</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be used.</source>
        <translation>El archivo %1 está dañado y no se puede usar.</translation>
    </message>
    <message>
        <source>Move it away: the contacts are in the service and are loaded again.</source>
        <translation>Muévalo a otro lugar: los contactos están en el servicio y se cargan de nuevo.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>There is no room left to write %1, so loading has stopped.</source>
        <translation>No queda espacio para escribir %1, así que la carga se ha detenido.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Local copy in use</source>
        <translation>Copia local en uso</translation>
    </message>
    <message>
        <source>Another program is writing to %1.</source>
        <translation>Otro programa está escribiendo en %1.</translation>
    </message>
    <message>
        <source>Close the other Rolodesk or rolodesk-cli, then try again.</source>
        <translation>Cierre el otro Rolodesk o rolodesk-cli y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Trouble with the local copy</source>
        <translation>Problema con la copia local</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>El archivo %1 no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>Nothing in the service was changed by this.</source>
        <translation>Esto no cambió nada en el servicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It says: “%2”</source>
        <translation>%1 Dice: «%2»</translation>
    </message>
    <message>
        <source>The switch “%1” of this workspace is off, so nothing was sent.</source>
        <translation>El interruptor «%1» de este espacio de trabajo está desactivado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Whoever knows the pass phrase can change it in the workspace&apos;s settings.</source>
        <translation>Quien conozca la frase de contraseña puede cambiarlo en los ajustes del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The key of this workspace belongs to another team now, “%1”. Nothing was loaded from it and nothing was changed in it.</source>
        <translation>La clave de este espacio de trabajo pertenece ahora a otro equipo, «%1». No se cargó nada de él ni se cambió nada en él.</translation>
    </message>
    <message>
        <source>A contact cannot be read</source>
        <translation>Un contacto no se puede leer</translation>
    </message>
    <message>
        <source>What the local copy keeps of it is damaged; the others are as they were.</source>
        <translation>Lo que la copia local conserva de él está dañado; los demás están como estaban.</translation>
    </message>
    <message>
        <source>It is mended as soon as the service sends it again.</source>
        <translation>Se repara en cuanto el servicio lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The list may not be complete</source>
        <translation>Puede que la lista no esté completa</translation>
    </message>
    <message>
        <source>A look-up by full phone number or e-mail also asks the service.</source>
        <translation>Una consulta con un número de teléfono o un correo completo también pregunta al servicio.</translation>
    </message>
    <message>
        <source>The service counts %1 contacts, and %2 were loaded.</source>
        <translation>El servicio cuenta %1 contactos, y se cargaron %2.</translation>
    </message>
    <message>
        <source>More contacts were changed at the same moment than the service lists, so some of them could not be loaded.</source>
        <translation>En el mismo momento se cambiaron más contactos de los que el servicio enumera, así que algunos no se pudieron cargar.</translation>
    </message>
    <message>
        <source>The list of the service could not be followed to its end.</source>
        <translation>La lista del servicio no se pudo seguir hasta el final.</translation>
    </message>
    <message>
        <source>The clock of this computer is off</source>
        <translation>El reloj de este dispositivo se desvía</translation>
    </message>
    <message>
        <source>It is %1 behind the service; Rolodesk takes that into account.</source>
        <translation>Va %1 por detrás del servicio; Rolodesk lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>It is %1 ahead of the service; Rolodesk takes that into account.</source>
        <translation>Va %1 por delante del servicio; Rolodesk lo tiene en cuenta.</translation>
    </message>
    <message>
        <source>Setting date, time and time zone mends it for good.</source>
        <translation>Ajustar la fecha, la hora y la zona horaria lo corrige de forma definitiva.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>CSV: the columns of this list</source>
        <translation>CSV: las columnas de esta lista</translation>
    </message>
    <message>
        <source>For a spreadsheet: the columns on screen in their order, with a line of titles.</source>
        <translation>Para una hoja de cálculo: las columnas de la pantalla en su orden, con una línea de títulos.</translation>
    </message>
    <message>
        <source>CSV file (*%1)</source>
        <translation>Archivo CSV (*%1)</translation>
    </message>
    <message>
        <source>CSV: as Heymarket imports it</source>
        <translation>CSV: como lo importa Heymarket</translation>
    </message>
    <message>
        <source>Names, number, e-mail, opt-out, tags and custom fields. Owners, notes, pictures and further numbers have no place in it.</source>
        <translation>Nombres, número, correo, baja, etiquetas y campos personalizados. Los responsables, las notas, las imágenes y los demás números no tienen cabida en él.</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
    <message>
        <source>For address books and telephones: one card a contact.</source>
        <translation>Para libretas de direcciones y teléfonos: una tarjeta por contacto.</translation>
    </message>
    <message>
        <source>vCard file (*%1)</source>
        <translation>Archivo vCard (*%1)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>For programs: all that the service ever told of each contact, one a line.</source>
        <translation>Para programas: todo lo que el servicio dijo alguna vez de cada contacto, uno por línea.</translation>
    </message>
    <message>
        <source>JSON lines file (*%1)</source>
        <translation>Archivo de líneas JSON (*%1)</translation>
    </message>
    <message>
        <source>display names that differ</source>
        <translation>los nombres para mostrar distintos</translation>
    </message>
    <message>
        <source>owners</source>
        <translation>los responsables</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>las notas</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>los bloqueos</translation>
    </message>
    <message>
        <source>further numbers and addresses</source>
        <translation>los demás números y direcciones</translation>
    </message>
    <message>
        <source>fields that the team does not list any more</source>
        <translation>los campos que el equipo ya no enumera</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>las imágenes</translation>
    </message>
    <message>
        <source>authors and dates of notes, handles of channels</source>
        <translation>los autores y fechas de las notas, los identificadores de los canales</translation>
    </message>
    <message>
        <source>The folder is not there</source>
        <translation>La carpeta no existe</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder is not there.</source>
        <translation>No se puede escribir %1: su carpeta no existe.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Not allowed there</source>
        <translation>No permitido ahí</translation>
    </message>
    <message>
        <source>%1 cannot be written: you may not write there.</source>
        <translation>No se puede escribir %1: no puede escribir ahí.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>No es un archivo</translation>
    </message>
    <message>
        <source>%1 is a folder or a device.</source>
        <translation>%1 es una carpeta o un dispositivo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>No room on the disk</source>
        <translation>No hay espacio en el disco</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full.</source>
        <translation>No se puede escribir %1: el disco está lleno.</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <translation>Libere espacio, o elija otro lugar.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Try again, or choose another place.</source>
        <translation>Vuelva a intentarlo, o elija otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) written.</source>
        <translation>
            <numerusform>%Ln contacto escrito.</numerusform>
            <numerusform>%Ln contactos escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of those chosen were deleted meanwhile and are not in it.</source>
        <translation>
            <numerusform>%Ln de los elegidos se eliminó entretanto y no está en el archivo.</numerusform>
            <numerusform>%Ln de los elegidos se eliminaron entretanto y no están en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are not complete in it.</source>
        <translation>
            <numerusform>%Ln contacto no está completo en el archivo.</numerusform>
            <numerusform>%Ln contactos no están completos en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This format has no place for: %1.</source>
        <translation>Este formato no tiene lugar para: %1.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Nombre para mostrar</translation>
    </message>
    <message>
        <source>display name</source>
        <translation>nombre para mostrar</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Dirección de una imagen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>opt-out</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Etiqueta «%1»</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>etiqueta «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>color</source>
        <translation>color</translation>
    </message>
    <message>
        <source>Further phones</source>
        <translation>Otros teléfonos</translation>
    </message>
    <message>
        <source>further phones</source>
        <translation>otros teléfonos</translation>
    </message>
    <message>
        <source>Further e-mails</source>
        <translation>Otros correos</translation>
    </message>
    <message>
        <source>further e-mails</source>
        <translation>otros correos</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Suscrito</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>de baja</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>suscrito</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>no asignada</translation>
    </message>
    <message>
        <source>set</source>
        <translation>asignada</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>GuardText</name>
    <message>
        <source>May edit contacts</source>
        <translation>Puede editar contactos</translation>
    </message>
    <message>
        <source>Create and change single contacts, tags and fields.</source>
        <translation>Crear y cambiar contactos, etiquetas y campos de uno en uno.</translation>
    </message>
    <message>
        <source>May edit many contacts at once</source>
        <translation>Puede editar muchos contactos a la vez</translation>
    </message>
    <message>
        <source>Change all selected contacts in one go.</source>
        <translation>Cambiar de una vez todos los contactos seleccionados.</translation>
    </message>
    <message>
        <source>May import files</source>
        <translation>Puede importar archivos</translation>
    </message>
    <message>
        <source>Create and change contacts from a file.</source>
        <translation>Crear y cambiar contactos a partir de un archivo.</translation>
    </message>
    <message>
        <source>May delete</source>
        <translation>Puede eliminar</translation>
    </message>
    <message>
        <source>Delete contacts, their channels, and tags.</source>
        <translation>Eliminar contactos, sus canales y etiquetas.</translation>
    </message>
    <message>
        <source>May opt people back in</source>
        <translation>Puede volver a suscribir a personas</translation>
    </message>
    <message>
        <source>Lift the opt-out of people who asked for no messages.</source>
        <translation>Anular la baja de personas que pidieron no recibir mensajes.</translation>
    </message>
    <message>
        <source>A switch of this workspace forbids it: “%1”.</source>
        <translation>Un interruptor de este espacio de trabajo lo impide: «%1».</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Sin hacer todavía</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Requiere una decisión</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Failed, still open</source>
        <translation>Con error, sin resolver</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Opt-out, by its date</source>
        <translation>Baja, por su fecha</translation>
    </message>
    <message>
        <source>Country of the numbers</source>
        <translation>País de los números</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Opt-in, only told</source>
        <translation>Suscripción, solo informativa</translation>
    </message>
    <message>
        <source>What kind the value beside it is</source>
        <translation>De qué tipo es el valor de al lado</translation>
    </message>
    <message>
        <source>What the value beside it is called</source>
        <translation>Cómo se llama el valor de al lado</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Campo nuevo «%1»</translation>
    </message>
    <message>
        <source>Field “%1”</source>
        <translation>Campo «%1»</translation>
    </message>
    <message>
        <source>The field named beside it</source>
        <translation>El campo nombrado al lado</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title (which of several)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Read, not stored</source>
        <translation>Se lee, no se guarda</translation>
    </message>
    <message>
        <source>Never done</source>
        <translation>Nunca se hace</translation>
    </message>
    <message>
        <source>Add to it</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Always taken</source>
        <translation>Siempre se toma</translation>
    </message>
    <message>
        <source>Fill blanks only</source>
        <translation>Rellenar solo lo vacío</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>recordado</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 por crear</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 con cambios</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 sin cambios</translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <translation>%1 ya en otra fila</translation>
    </message>
    <message>
        <source>%1 held back</source>
        <translation>%1 en suspenso</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 por omitir</translation>
    </message>
    <message>
        <source>%1 to be asked of the service</source>
        <translation>%1 por preguntar al servicio</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Sin filas</translation>
    </message>
    <message>
        <source>Open it in the program it is from and save it as CSV or as an Excel workbook.</source>
        <translation>Ábralo en el programa del que procede y guárdelo como CSV o como libro de Excel.</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tabla de texto</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>vCards</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>Archivo vacío</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>It may not have been downloaded or copied to its end: do that once more.</source>
        <translation>Puede que no se haya descargado o copiado hasta el final: hágalo una vez más.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo comprimido</translation>
    </message>
    <message>
        <source>%1 is an archive of other files, and no workbook.</source>
        <translation>%1 es un archivo comprimido con otros archivos, no un libro.</translation>
    </message>
    <message>
        <source>Unpack it and drop the file with the contacts. An OpenDocument table is to be saved as CSV or as an Excel workbook first.</source>
        <translation>Descomprímalo y suelte el archivo con los contactos. Una tabla OpenDocument debe guardarse antes como CSV o como libro de Excel.</translation>
    </message>
    <message>
        <source>Old Excel workbook</source>
        <translation>Libro de Excel antiguo</translation>
    </message>
    <message>
        <source>%1 is an old or a protected document of Office, which cannot be read.</source>
        <translation>%1 es un documento de Office antiguo o protegido, que no se puede leer.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx) without a password, or as CSV.</source>
        <translation>Ábralo en Excel o LibreOffice y guárdelo como libro de Excel (.xlsx) sin contraseña, o como CSV.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 is a PDF: its table is a picture of one.</source>
        <translation>%1 es un PDF: su tabla es solo una imagen de una tabla.</translation>
    </message>
    <message>
        <source>%1 is a picture.</source>
        <translation>%1 es una imagen.</translation>
    </message>
    <message>
        <source>%1 is compressed.</source>
        <translation>%1 está comprimido.</translation>
    </message>
    <message>
        <source>Unpack it and drop the file with the contacts.</source>
        <translation>Descomprímalo y suelte el archivo con los contactos.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>%1 is a web page, whatever its name says.</source>
        <translation>%1 es una página web, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1 is text, but neither a table nor vCards.</source>
        <translation>%1 es texto, pero no es una tabla ni contiene vCards.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 is no text and no workbook.</source>
        <translation>%1 no es texto ni un libro.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>El archivo no existe</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>No se encontró %1.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or lie on a drive that is not connected.</source>
        <translation>Puede que se haya movido o renombrado, o que esté en una unidad que no está conectada.</translation>
    </message>
    <message>
        <source>The file may not be read</source>
        <translation>El archivo no se puede leer</translation>
    </message>
    <message>
        <source>Reading %1 is not allowed for this user.</source>
        <translation>Este usuario no tiene permiso para leer %1.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or let whom it belongs to give you the right.</source>
        <translation>Cópielo a una carpeta propia, o pida el permiso a quien pertenece.</translation>
    </message>
    <message>
        <source>That is no file</source>
        <translation>Eso no es un archivo</translation>
    </message>
    <message>
        <source>%1 is a folder or a device.</source>
        <translation>%1 es una carpeta o un dispositivo.</translation>
    </message>
    <message>
        <source>Drop the files that are in it.</source>
        <translation>Suelte los archivos que contiene.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Reading %1 failed: %2.</source>
        <translation>Falló la lectura de %1: %2.</translation>
    </message>
    <message>
        <source>Copy it to this computer and drop it again.</source>
        <translation>Cópielo a este dispositivo y suéltelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>%1 is larger than what can be read at once.</source>
        <translation>%1 es más grande de lo que se puede leer de una vez.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>The workbook has a password</source>
        <translation>El libro tiene contraseña</translation>
    </message>
    <message>
        <source>%1 opens with a password only.</source>
        <translation>%1 solo se abre con contraseña.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it without one, or as CSV.</source>
        <translation>Ábralo en Excel o LibreOffice y guárdelo sin ella, o como CSV.</translation>
    </message>
    <message>
        <source>The workbook is damaged</source>
        <translation>El libro está dañado</translation>
    </message>
    <message>
        <source>%1 is cut off or altered (%2).</source>
        <translation>%1 está cortado o alterado (%2).</translation>
    </message>
    <message>
        <source>Download or copy it once more; or open it in Excel or LibreOffice, which may repair it, and save it anew.</source>
        <translation>Descárguelo o cópielo una vez más; o ábralo en Excel o LibreOffice, que quizá lo repare, y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Unicode, as Excel saves text</source>
        <translation>Unicode, como Excel guarda texto</translation>
    </message>
    <message>
        <source>Unicode, the other way around</source>
        <translation>Unicode, en el orden contrario</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Central Europe</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Old Mac</source>
        <translation>Mac antiguo</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Western Europe with the euro</source>
        <translation>Europa occidental con el euro</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>What was pasted</source>
        <translation>Lo pegado</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Este archivo no se puede importar</translation>
    </message>
    <message>
        <source>There are no rows</source>
        <translation>No hay filas</translation>
    </message>
    <message>
        <source>%1 holds nothing but titles and blank lines.</source>
        <translation>%1 no contiene más que títulos y líneas vacías.</translation>
    </message>
    <message>
        <source>Another sheet may hold the contacts.</source>
        <translation>Puede que los contactos estén en otra hoja.</translation>
    </message>
    <message>
        <source>If there are contacts in it, the encoding or the separator may be another one.</source>
        <translation>Si contiene contactos, puede que la codificación o el separador sean otros.</translation>
    </message>
    <message>
        <source>Columns are recognised by their titles and by what is in them.</source>
        <translation>Las columnas se reconocen por sus títulos y por lo que contienen.</translation>
    </message>
    <message>
        <source>%1, %2 % sure</source>
        <translation>%1, %2 % de certeza</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language (encoding)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the file says so</source>
        <translation>lo indica el archivo</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>likely, by its letters</source>
        <translation>probable, por sus letras</translation>
    </message>
    <message>
        <source>Comma (,)</source>
        <translation>Coma (,)</translation>
    </message>
    <message>
        <source>Semicolon (;)</source>
        <translation>Punto y coma (;)</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar (|)</source>
        <translation>Barra (|)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Import what was pasted</source>
        <translation>Importar lo pegado</translation>
    </message>
    <message>
        <source>Import %1</source>
        <comment>name of a file</comment>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Reading the file: %1</source>
        <translation>Leyendo el archivo: %1</translation>
    </message>
    <message>
        <source>Comparing with your contacts: row %1 of %2</source>
        <translation>Comparando con sus contactos: fila %1 de %2</translation>
    </message>
    <message>
        <source>Asking the service: row %1 of %2.</source>
        <translation>Preguntando al servicio: fila %1 de %2.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Opening the plan…</source>
        <translation>Abriendo el plan…</translation>
    </message>
    <message>
        <source>Each row is compared with your contacts as they are now.</source>
        <translation>Cada fila se compara con sus contactos tal como están ahora.</translation>
    </message>
    <message>
        <source>Read it as before</source>
        <translation>Leerlo como antes</translation>
    </message>
    <message>
        <source>No file was read</source>
        <translation>No se leyó ningún archivo</translation>
    </message>
    <message>
        <source>Contacts come from CSV, vCards or an Excel workbook.</source>
        <translation>Los contactos proceden de CSV, vCards o un libro de Excel.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <comment>name of a file</comment>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Importar %Ln contacto</numerusform>
            <numerusform>Importar %Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be asked for</source>
        <translation>
            <numerusform>No se pudo preguntar por %Ln fila</numerusform>
            <numerusform>No se pudo preguntar por %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all contacts are in the local copy, so these rows may be of people you have. They are not imported.</source>
        <translation>No todos los contactos están en la copia local, así que estas filas pueden ser de personas que ya tiene. No se importan.</translation>
    </message>
    <message>
        <source>Load all contacts first; what is here by then is compared at once.</source>
        <translation>Cargue antes todos los contactos; lo que esté aquí para entonces se compara al momento.</translation>
    </message>
    <message>
        <source>The plan cannot be used</source>
        <translation>El plan no se puede usar</translation>
    </message>
    <message>
        <source>%1 was made for another workspace.</source>
        <translation>%1 se hizo para otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>Open that workspace and drop the plan there, or drop the file it was made of here.</source>
        <translation>Abra ese espacio de trabajo y suelte allí el plan, o suelte aquí el archivo del que se hizo.</translation>
    </message>
    <message>
        <source>%1 is not what it was when the plan was made.</source>
        <translation>%1 ya no es lo que era cuando se hizo el plan.</translation>
    </message>
    <message>
        <source>Drop the file to make a new plan.</source>
        <translation>Suelte el archivo para hacer un plan nuevo.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Rolodesk.</source>
        <translation>%1 fue guardado por un Rolodesk más reciente.</translation>
    </message>
    <message>
        <source>Update Rolodesk, or drop the file the plan was made of.</source>
        <translation>Actualice Rolodesk, o suelte el archivo del que se hizo el plan.</translation>
    </message>
    <message>
        <source>%1 is damaged in line %2.</source>
        <translation>%1 está dañado en la línea %2.</translation>
    </message>
    <message>
        <source>Copy it once more, or drop the file the plan was made of.</source>
        <translation>Cópielo una vez más, o suelte el archivo del que se hizo el plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would do something else by now</source>
        <translation>
            <numerusform>%Ln fila haría ahora algo distinto</numerusform>
            <numerusform>%Ln filas harían ahora algo distinto</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts were changed since the plan was saved. These rows are held back.</source>
        <translation>Algunos contactos cambiaron desde que se guardó el plan. Estas filas quedan en suspenso.</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Edit the contact</source>
        <translation>Editar el contacto</translation>
    </message>
    <message>
        <source>Edit the cell: Tab saves and goes on</source>
        <translation>Editar la celda: Tabulador guarda y continúa</translation>
    </message>
    <message>
        <source>Select this contact, or let go of it</source>
        <translation>Seleccionar este contacto, o dejar de seleccionarlo</translation>
    </message>
    <message>
        <source>Select from here on</source>
        <translation>Seleccionar desde aquí</translation>
    </message>
    <message>
        <source>Select all of the list</source>
        <translation>Seleccionar toda la lista</translation>
    </message>
    <message>
        <source>Clear the selection, then the search</source>
        <translation>Quitar la selección, después la búsqueda</translation>
    </message>
    <message>
        <source>First and last contact</source>
        <translation>Primer y último contacto</translation>
    </message>
    <message>
        <source>Import the table that was copied, or look up the numbers and e-mails</source>
        <translation>Importar la tabla copiada, o consultar los números y correos</translation>
    </message>
    <message>
        <source>Leave the form: what was typed is kept, not saved</source>
        <translation>Salir del formulario: lo escrito se conserva, pero no se guarda</translation>
    </message>
    <message>
        <source>Choose tags, add a custom field, change channels</source>
        <translation>Elegir etiquetas, añadir un campo personalizado, cambiar canales</translation>
    </message>
    <message>
        <source>Go to the list; open or close a heading</source>
        <translation>Ir a la lista; abrir o cerrar un encabezado</translation>
    </message>
    <message>
        <source>Rename a saved view</source>
        <translation>Renombrar una vista guardada</translation>
    </message>
    <message>
        <source>Remove a saved view</source>
        <translation>Quitar una vista guardada</translation>
    </message>
    <message>
        <source>Go to the list, or choose what is offered</source>
        <translation>Ir a la lista, o elegir entre lo propuesto</translation>
    </message>
    <message>
        <source>Offer what can stand here</source>
        <translation>Proponer lo que puede ir aquí</translation>
    </message>
    <message>
        <source>Take what is offered; Return, what is chosen of it</source>
        <translation>Tomar lo propuesto; Retorno, lo que se haya elegido</translation>
    </message>
    <message>
        <source>Close what is offered, then clear the search</source>
        <translation>Cerrar lo propuesto, después vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Look up what was pasted</source>
        <translation>Consultar lo pegado</translation>
    </message>
    <message>
        <source>Edit the cell, or all that say the same as it</source>
        <translation>Editar la celda, o todas las que dicen lo mismo</translation>
    </message>
    <message>
        <source>Fix all cells that say the same alike</source>
        <translation>Corregir por igual todas las celdas que dicen lo mismo</translation>
    </message>
    <message>
        <source>The contact is the same person</source>
        <translation>El contacto es la misma persona</translation>
    </message>
    <message>
        <source>Take only this row of a number</source>
        <translation>Tomar solo esta fila de un número</translation>
    </message>
    <message>
        <source>Take a row whose contact was changed since</source>
        <translation>Tomar una fila cuyo contacto cambió desde entonces</translation>
    </message>
    <message>
        <source>Join two cells of a row, or drop those beyond the columns</source>
        <translation>Unir dos celdas de una fila, o quitar las que sobran tras las columnas</translation>
    </message>
    <message>
        <source>Leave the row out, or take it in again</source>
        <translation>Omitir la fila, o volver a incluirla</translation>
    </message>
    <message>
        <source>All of the words, in any order, in any field; any part of a number</source>
        <translation>Todas las palabras, en cualquier orden, en cualquier campo; cualquier parte de un número</translation>
    </message>
    <message>
        <source>These words, as they stand</source>
        <translation>Estas palabras, tal como están</translation>
    </message>
    <message>
        <source>With this tag, or without any</source>
        <translation>Con esta etiqueta, o sin ninguna</translation>
    </message>
    <message>
        <source>Of this owner, or of nobody</source>
        <translation>De este responsable, o de nadie</translation>
    </message>
    <message>
        <source>With a value, this value, or one that begins so</source>
        <translation>Con un valor, con este valor, o con uno que empiece así</translation>
    </message>
    <message>
        <source>By whether they may be texted</source>
        <translation>Según si admiten mensajes</translation>
    </message>
    <message>
        <source>Blocked, or not</source>
        <translation>Bloqueados, o no</translation>
    </message>
    <message>
        <source>Changed on a day, after one, in a month</source>
        <translation>Cambiados un día, después de un día, en un mes</translation>
    </message>
    <message>
        <source>In this field alone</source>
        <translation>Solo en este campo</translation>
    </message>
    <message>
        <source>Where this is empty</source>
        <translation>Donde esto está vacío</translation>
    </message>
    <message>
        <source>A number that cannot be one, or that others have, too</source>
        <translation>Un número imposible, o que también tienen otros</translation>
    </message>
    <message>
        <source>A dash in front: all others</source>
        <translation>Un guion delante: todos los demás</translation>
    </message>
    <message>
        <source>What one can search for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>En el cuadro de búsqueda</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>In the editor</source>
        <translation>En el editor</translation>
    </message>
    <message>
        <source>In the sidebar</source>
        <translation>En la barra lateral</translation>
    </message>
    <message>
        <source>In a look-up</source>
        <translation>En una consulta</translation>
    </message>
    <message>
        <source>In the rows of an import</source>
        <translation>En las filas de una importación</translation>
    </message>
    <message>
        <source>Save the contact; Return in a line of text</source>
        <translation>Guardar el contacto; Retorno en una línea de texto</translation>
    </message>
    <message>
        <source>Go to the next step, or back</source>
        <translation>Ir al paso siguiente, o atrás</translation>
    </message>
</context>
<context>
    <name>ListWords</name>
    <message>
        <source>The service could not be asked (%1).</source>
        <translation>No se pudo preguntar al servicio (%1).</translation>
    </message>
    <message>
        <source>the rest is still loading</source>
        <translation>el resto aún se está cargando</translation>
    </message>
    <message>
        <source>the rest is not loaded</source>
        <translation>el resto no está cargado</translation>
    </message>
    <message>
        <source>Searched %1 of %2 contacts; %3.</source>
        <translation>Se buscó en %1 de %2 contactos; %3.</translation>
    </message>
    <message>
        <source>Searched %1 contacts; the service counts %2.</source>
        <translation>Se buscó en %1 contactos; el servicio cuenta %2.</translation>
    </message>
    <message>
        <source>Searched the %1 contacts loaded so far.</source>
        <translation>Se buscó en los %1 contactos cargados hasta ahora.</translation>
    </message>
    <message>
        <source>local copy: all contacts</source>
        <translation>copia local: todos los contactos</translation>
    </message>
    <message>
        <source>local copy: %1 of %2 loaded</source>
        <translation>copia local: %1 de %2 cargados</translation>
    </message>
    <message>
        <source>local copy: %1 loaded</source>
        <translation>copia local: %1 cargados</translation>
    </message>
    <message>
        <source>The local copy could not be searched (%1).</source>
        <translation>No se pudo buscar en la copia local (%1).</translation>
    </message>
    <message>
        <source>Asking the service about %1…</source>
        <translation>Preguntando al servicio por %1…</translation>
    </message>
    <message>
        <source>The service does not answer searches for e-mail addresses.</source>
        <translation>El servicio no responde a búsquedas de direcciones de correo.</translation>
    </message>
    <message numerus="yes">
        <source>Found by the service: %Ln contact(s)</source>
        <translation>
            <numerusform>El servicio encontró: %Ln contacto</numerusform>
            <numerusform>El servicio encontró: %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>The service knows no contact with %1.</source>
        <translation>El servicio no conoce ningún contacto con %1.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Ningún contacto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts loaded</source>
        <translation>%1 de %2 contactos cargados</translation>
    </message>
    <message>
        <source>%1 contacts loaded, the service counts %2</source>
        <translation>%1 contactos cargados, el servicio cuenta %2</translation>
    </message>
    <message>
        <source>No contacts loaded yet</source>
        <translation>Aún no hay contactos cargados</translation>
    </message>
    <message>
        <source>%1 contacts loaded, total unknown</source>
        <translation>%1 contactos cargados, total desconocido</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” names nothing that is known here.</source>
        <translation>«%1» no corresponde a nada conocido aquí.</translation>
    </message>
    <message>
        <source>“%1” names nothing that is known here; similar names: %2.</source>
        <translation>«%1» no corresponde a nada conocido aquí; nombres parecidos: %2.</translation>
    </message>
    <message>
        <source>“%1” is searched for as text: there is no such operator; possible: %2.</source>
        <translation>«%1» se busca como texto: no existe tal operador; posibles: %2.</translation>
    </message>
    <message>
        <source>“%1” has no value yet; possible: %2.</source>
        <translation>«%1» aún no tiene valor; posibles: %2.</translation>
    </message>
    <message>
        <source>“%1” has no value yet.</source>
        <translation>«%1» aún no tiene valor.</translation>
    </message>
    <message>
        <source>“%1” names no date, and nobody matches it; possible: %2.</source>
        <translation>«%1» no es una fecha, y nadie coincide; posibles: %2.</translation>
    </message>
    <message>
        <source>“%1” means nothing, and nobody matches it; possible: %2.</source>
        <translation>«%1» no significa nada, y nadie coincide; posibles: %2.</translation>
    </message>
    <message>
        <source>%1; sorted by %2 among these</source>
        <translation>%1; ordenados por %2 entre estos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) match, the best first.</source>
        <translation>
            <numerusform>%Ln contacto coincide, el mejor primero.</numerusform>
            <numerusform>%Ln contactos coinciden, los mejores primero.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) match.</source>
        <translation>
            <numerusform>%Ln contacto coincide.</numerusform>
            <numerusform>%Ln contactos coinciden.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the local copy: %1</source>
        <translation>En la copia local: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) contain these characters.</source>
        <translation>
            <numerusform>%Ln contacto contiene estos caracteres.</numerusform>
            <numerusform>%Ln contactos contienen estos caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact found</source>
        <translation>No se encontró ningún contacto</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Mostrar todos los contactos</translation>
    </message>
    <message>
        <source>Found, but not kept</source>
        <translation>Encontrado, pero no conservado</translation>
    </message>
    <message>
        <source>The service knows a contact with %1, but it could not be put into the local copy. %2</source>
        <translation>El servicio conoce un contacto con %1, pero no se pudo incluir en la copia local. %2</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>%1 is not in the local copy, which held all contacts when it was last synced. The service could not be asked.</source>
        <translation>%1 no está en la copia local, que contenía todos los contactos cuando se sincronizó por última vez. No se pudo preguntar al servicio.</translation>
    </message>
    <message>
        <source>%1 is not among the %2 contacts loaded so far, and the service could not be asked.</source>
        <translation>%1 no está entre los %2 contactos cargados hasta ahora, y no se pudo preguntar al servicio.</translation>
    </message>
    <message>
        <source>Not in the local copy</source>
        <translation>No está en la copia local</translation>
    </message>
    <message>
        <source>The local copy cannot be searched</source>
        <translation>No se puede buscar en la copia local</translation>
    </message>
    <message>
        <source>%1 is neither in the local copy nor known to the service.</source>
        <translation>%1 no está en la copia local ni lo conoce el servicio.</translation>
    </message>
    <message>
        <source>No contact matches “%1”.</source>
        <translation>Ningún contacto coincide con «%1».</translation>
    </message>
    <message>
        <source>No contact matches “%1”. A part of a name, a number, an e-mail or a tag is enough.</source>
        <translation>Ningún contacto coincide con «%1». Basta una parte de un nombre, un número, un correo o una etiqueta.</translation>
    </message>
    <message>
        <source>No contact matches “%1” in the %2 contacts loaded so far. A full phone number or e-mail also asks the service.</source>
        <translation>Ningún contacto coincide con «%1» entre los %2 contactos cargados hasta ahora. Con un número de teléfono o un correo completo también se pregunta al servicio.</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>The service held no contact for this account when it was last asked. Why it cannot be asked now stands above.</source>
        <translation>El servicio no tenía ningún contacto de esta cuenta cuando se le preguntó por última vez. Arriba se indica por qué no se le puede preguntar ahora.</translation>
    </message>
    <message>
        <source>The first contacts could not be loaded; the reason stands above.</source>
        <translation>No se pudieron cargar los primeros contactos; el motivo se indica arriba.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading is paused</source>
        <translation>La carga está en pausa</translation>
    </message>
    <message>
        <source>No contact was loaded yet.</source>
        <translation>Aún no se ha cargado ningún contacto.</translation>
    </message>
    <message>
        <source>Load contacts</source>
        <translation>Cargar contactos</translation>
    </message>
    <message>
        <source>The service listed no contact, but there may be some; the reason stands above.</source>
        <translation>El servicio no enumeró ningún contacto, pero puede haberlos; el motivo se indica arriba.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>There are no contacts here yet</source>
        <translation>Aún no hay contactos aquí</translation>
    </message>
    <message>
        <source>The service holds no contact for this account. Contacts added in Heymarket appear here by themselves.</source>
        <translation>El servicio no tiene ningún contacto de esta cuenta. Los contactos que se añadan en Heymarket aparecen aquí por sí solos.</translation>
    </message>
    <message>
        <source>Loading the first contacts…</source>
        <translation>Cargando los primeros contactos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln contacto seleccionado</numerusform>
            <numerusform>%Ln contactos seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not in this list</source>
        <translation>
            <numerusform>%Ln de ellos no está en esta lista</numerusform>
            <numerusform>%Ln de ellos no están en esta lista</numerusform>
        </translation>
    </message>
    <message>
        <source>The local copy cannot be read</source>
        <translation>La copia local no se puede leer</translation>
    </message>
    <message>
        <source>The reason stands above.</source>
        <translation>El motivo se indica arriba.</translation>
    </message>
    <message>
        <source>Reading the local copy…</source>
        <translation>Leyendo la copia local…</translation>
    </message>
</context>
<context>
    <name>LookupWords</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted out</source>
        <translation>
            <numerusform>%Ln de baja</numerusform>
            <numerusform>%Ln de baja</numerusform>
        </translation>
    </message>
    <message>
        <source>Several contacts</source>
        <translation>Varios contactos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with several contacts</source>
        <translation>
            <numerusform>%Ln con varios contactos</numerusform>
            <numerusform>%Ln con varios contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the base</source>
        <translation>No está en la base</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not in the base</source>
        <translation>
            <numerusform>%Ln no está en la base</numerusform>
            <numerusform>%Ln no están en la base</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <translation>
            <numerusform>%Ln no válido</numerusform>
            <numerusform>%Ln no válidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin determinar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known</source>
        <translation>
            <numerusform>%Ln sin determinar</numerusform>
            <numerusform>%Ln sin determinar</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>En espera del servicio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither a number nor an e-mail</source>
        <translation>Ni un número ni un correo</translation>
    </message>
    <message>
        <source>Not an e-mail</source>
        <translation>No es un correo</translation>
    </message>
    <message>
        <source>A national number, and this workspace has no country for those</source>
        <translation>Un número nacional, y este espacio de trabajo no tiene país para esos números</translation>
    </message>
    <message>
        <source>Too few digits</source>
        <translation>Muy pocos dígitos</translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation>Demasiados dígitos</translation>
    </message>
    <message>
        <source>No country has such a number</source>
        <translation>Ningún país tiene un número así</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>as a number of any country</source>
        <translation>como número de cualquier país</translation>
    </message>
    <message>
        <source>%1; this workspace has no country for national numbers</source>
        <translation>%1; este espacio de trabajo no tiene país para números nacionales</translation>
    </message>
    <message>
        <source>the service does not answer searches for e-mail addresses</source>
        <translation>el servicio no responde a búsquedas de direcciones de correo</translation>
    </message>
    <message>
        <source>not all contacts are here yet</source>
        <translation>aún no están aquí todos los contactos</translation>
    </message>
    <message>
        <source>the service was not asked</source>
        <translation>no se preguntó al servicio</translation>
    </message>
    <message>
        <source>one at least opted out</source>
        <translation>al menos uno de baja</translation>
    </message>
    <message>
        <source>by the service</source>
        <translation>por el servicio</translation>
    </message>
    <message>
        <source>the service could not be asked for %1</source>
        <translation>no se pudo preguntar al servicio por %1</translation>
    </message>
    <message>
        <source>as in line %1</source>
        <translation>como en la línea %1</translation>
    </message>
</context>
<context>
    <name>PendingWords</name>
    <message numerus="yes">
        <source>offline: %Ln change(s) wait</source>
        <translation>
            <numerusform>sin conexión: %Ln cambio en espera</numerusform>
            <numerusform>sin conexión: %Ln cambios en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln cambio en espera</numerusform>
            <numerusform>%Ln cambios en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is tried again by itself in %n second(s).</source>
        <translation>
            <numerusform>Se vuelve a intentar automáticamente en %n segundo.</numerusform>
            <numerusform>Se vuelve a intentar automáticamente en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>¿Eliminar?</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) need your decision</source>
        <translation>
            <numerusform>%Ln cambio requiere su decisión</numerusform>
            <numerusform>%Ln cambios requieren su decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checking whether %Ln change(s) were saved</source>
        <translation>
            <numerusform>comprobando si %Ln cambio se guardó</numerusform>
            <numerusform>comprobando si %Ln cambios se guardaron</numerusform>
        </translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>The card says why, and what you can do.</source>
        <translation>La ficha indica por qué, y qué puede hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) failed</source>
        <translation>
            <numerusform>%Ln cambio con error</numerusform>
            <numerusform>%Ln cambios con error</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed stays marked until it is saved, tried again or dismissed.</source>
        <translation>Lo que falló queda marcado hasta que se guarde, se reintente o se dé por visto.</translation>
    </message>
</context>
<context>
    <name>QuerySuggestions</name>
    <message>
        <source>has this tag</source>
        <translation>tiene esta etiqueta</translation>
    </message>
    <message>
        <source>belongs to this person</source>
        <translation>pertenece a esta persona</translation>
    </message>
    <message>
        <source>has this value in a custom field</source>
        <translation>tiene este valor en un campo personalizado</translation>
    </message>
    <message>
        <source>opted out or in</source>
        <translation>de baja o suscrito</translation>
    </message>
    <message>
        <source>blocked or not</source>
        <translation>bloqueado o no</translation>
    </message>
    <message>
        <source>changed on, after or before a day</source>
        <translation>cambiado un día, antes o después</translation>
    </message>
    <message>
        <source>has no name, phone, e-mail or tag</source>
        <translation>sin nombre, teléfono, correo o etiqueta</translation>
    </message>
    <message>
        <source>odd or duplicate phone number</source>
        <translation>número de teléfono raro o duplicado</translation>
    </message>
    <message>
        <source>occurs in the name</source>
        <translation>aparece en el nombre</translation>
    </message>
    <message>
        <source>occurs in the e-mail address</source>
        <translation>aparece en la dirección de correo</translation>
    </message>
    <message>
        <source>occurs in the phone number</source>
        <translation>aparece en el número de teléfono</translation>
    </message>
    <message>
        <source>does not want to be texted</source>
        <translation>no quiere recibir mensajes</translation>
    </message>
    <message>
        <source>may be texted</source>
        <translation>admite mensajes</translation>
    </message>
    <message>
        <source>the service was not asked yet</source>
        <translation>aún no se preguntó al servicio</translation>
    </message>
    <message>
        <source>messages are not taken</source>
        <translation>no se aceptan mensajes</translation>
    </message>
    <message>
        <source>messages are taken</source>
        <translation>se aceptan mensajes</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>has no phone number</source>
        <translation>no tiene número de teléfono</translation>
    </message>
    <message>
        <source>has no e-mail address</source>
        <translation>no tiene dirección de correo</translation>
    </message>
    <message>
        <source>has no tag</source>
        <translation>no tiene etiquetas</translation>
    </message>
    <message>
        <source>a phone number that cannot be one</source>
        <translation>un número de teléfono imposible</translation>
    </message>
    <message>
        <source>shares a phone number</source>
        <translation>comparte un número de teléfono</translation>
    </message>
    <message>
        <source>belongs to nobody</source>
        <translation>no pertenece a nadie</translation>
    </message>
    <message>
        <source>has a value in this field</source>
        <translation>tiene un valor en este campo</translation>
    </message>
    <message>
        <source>changed today</source>
        <translation>cambiado hoy</translation>
    </message>
    <message>
        <source>changed yesterday</source>
        <translation>cambiado ayer</translation>
    </message>
    <message>
        <source>changed after this day</source>
        <translation>cambiado después de este día</translation>
    </message>
    <message>
        <source>changed before this day</source>
        <translation>cambiado antes de este día</translation>
    </message>
    <message>
        <source>changed in this month</source>
        <translation>cambiado en este mes</translation>
    </message>
    <message>
        <source>changed in this year</source>
        <translation>cambiado en este año</translation>
    </message>
</context>
<context>
    <name>QuestionWords</name>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>«%1» pasa a ser «%2».</translation>
    </message>
    <message>
        <source>“%1” would be the first name “%2” and the last name “%3”.</source>
        <translation>«%1» sería el nombre de pila «%2» y los apellidos «%3».</translation>
    </message>
    <message>
        <source>In the file “%1”, here “%2”.</source>
        <translation>En el archivo «%1», aquí «%2».</translation>
    </message>
    <message>
        <source>Letters read wrongly</source>
        <translation>Letras mal leídas</translation>
    </message>
    <message>
        <source>Some of the text was read in a wrong encoding before the file was saved.</source>
        <translation>Una parte del texto se leyó con una codificación incorrecta antes de guardar el archivo.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Repararlo</translation>
    </message>
    <message>
        <source>Names with a comma</source>
        <translation>Nombres con una coma</translation>
    </message>
    <message>
        <source>Nobody says which part of the name stands in front.</source>
        <translation>Nada indica qué parte del nombre va delante.</translation>
    </message>
    <message>
        <source>Take the whole as the first name</source>
        <translation>Tomar todo como nombre de pila</translation>
    </message>
    <message>
        <source>The last name stands before the comma</source>
        <translation>Los apellidos van antes de la coma</translation>
    </message>
    <message>
        <source>The same number in several rows</source>
        <translation>El mismo número en varias filas</translation>
    </message>
    <message>
        <source>These rows share a number, or are about one contact, and say different things.</source>
        <translation>Estas filas comparten un número, o tratan del mismo contacto, y dicen cosas distintas.</translation>
    </message>
    <message>
        <source>Hold them back</source>
        <translation>Dejarlas en suspenso</translation>
    </message>
    <message>
        <source>Take the first row of each number</source>
        <translation>Tomar la primera fila de cada número</translation>
    </message>
    <message>
        <source>Take the last row of each number</source>
        <translation>Tomar la última fila de cada número</translation>
    </message>
    <message>
        <source>Numbers of somebody of quite another name</source>
        <translation>Números de alguien con un nombre muy distinto</translation>
    </message>
    <message>
        <source>Such a number may have been given to somebody new since.</source>
        <translation>Puede que un número así se haya asignado después a otra persona.</translation>
    </message>
    <message>
        <source>Hold these rows back</source>
        <translation>Dejar estas filas en suspenso</translation>
    </message>
    <message>
        <source>They are the same people under another name: take the rows like any other</source>
        <translation>Son las mismas personas con otro nombre: tomar las filas como cualquier otra</translation>
    </message>
    <message>
        <source>New numbers with a known e-mail</source>
        <translation>Números nuevos con un correo conocido</translation>
    </message>
    <message>
        <source>Nobody has the number of these rows, but a contact has their e-mail.</source>
        <translation>Nadie tiene el número de estas filas, pero un contacto tiene su correo.</translation>
    </message>
    <message>
        <source>They are new contacts who share the address</source>
        <translation>Son contactos nuevos que comparten la dirección</translation>
    </message>
    <message>
        <source>They are the same people: the number is one more of theirs</source>
        <translation>Son las mismas personas: el número es uno más de los suyos</translation>
    </message>
    <message>
        <source>One e-mail in rows of different numbers</source>
        <translation>Un correo en filas de números distintos</translation>
    </message>
    <message>
        <source>These rows would make contacts of one e-mail, and nobody says whether they are one person.</source>
        <translation>Estas filas crearían contactos con un mismo correo, y nada indica si son una sola persona.</translation>
    </message>
    <message>
        <source>They are different people who share the address</source>
        <translation>Son personas distintas que comparten la dirección</translation>
    </message>
    <message>
        <source>More than five tags</source>
        <translation>Más de cinco etiquetas</translation>
    </message>
    <message>
        <source>A contact can have five tags at most.</source>
        <translation>Un contacto puede tener como máximo cinco etiquetas.</translation>
    </message>
    <message>
        <source>Add tags in their order while there is room</source>
        <translation>Añadir etiquetas en su orden mientras haya sitio</translation>
    </message>
    <message>
        <source>People who unsubscribed elsewhere</source>
        <translation>Personas que se dieron de baja en otro lugar</translation>
    </message>
    <message>
        <source>A status in these rows, or the name of the file, says that these people unsubscribed.</source>
        <translation>Un estado en estas filas, o el nombre del archivo, indica que estas personas se dieron de baja.</translation>
    </message>
    <message>
        <source>Opt all of them out</source>
        <translation>Dar de baja a todas</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitirlas</translation>
    </message>
    <message>
        <source>Import them like any other</source>
        <translation>Importarlas como cualquier otra</translation>
    </message>
    <message>
        <source>Rows of another length than the others</source>
        <translation>Filas con una longitud distinta de las demás</translation>
    </message>
    <message>
        <source>Their cells may stand in the wrong columns: nobody says which are missing or too many.</source>
        <translation>Sus celdas pueden estar en columnas equivocadas: nada indica cuáles faltan o sobran.</translation>
    </message>
    <message>
        <source>What is missing or too much is blank, and at the end</source>
        <translation>Lo que falta o sobra está vacío, y al final</translation>
    </message>
    <message>
        <source>Unreadable numbers and addresses</source>
        <translation>Números y direcciones ilegibles</translation>
    </message>
    <message>
        <source>Where a row has another number or address, it can be imported without the one that cannot be read. Rows without another one stay held back.</source>
        <translation>Si una fila tiene otro número u otra dirección, se puede importar sin lo que no se puede leer. Las filas sin otro dato quedan en suspenso.</translation>
    </message>
    <message>
        <source>Leave out what cannot be read where there is another one</source>
        <translation>Omitir lo que no se puede leer donde haya otro dato</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 created</source>
        <translation>%1 con contacto nuevo</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 con cambios</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 sin cambios</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 sin importar</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con error</translation>
    </message>
    <message>
        <source>%1 not done yet</source>
        <translation>%1 sin hacer todavía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabla pegada</translation>
    </message>
    <message>
        <source>Not done yet when this file was saved.</source>
        <translation>Sin hacer todavía cuando se guardó este archivo.</translation>
    </message>
    <message>
        <source>Not sent: the import was stopped before.</source>
        <translation>Sin enviar: la importación se detuvo antes.</translation>
    </message>
    <message>
        <source>Not imported: whether anybody has its number was not known.</source>
        <translation>No se importó: no se sabía si alguien tiene su número.</translation>
    </message>
    <message>
        <source>Left out on purpose.</source>
        <translation>Omitida a propósito.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not imported: the row of its number that was taken in its place is not saved.</source>
        <translation>No importada: la fila de este número que se tomó en su lugar no se guardó.</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>A new contact is made of this row.</source>
        <translation>Con esta fila se crea un contacto nuevo.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>Se cambia %1.</translation>
    </message>
    <message>
        <source>A contact is changed.</source>
        <translation>Se cambia un contacto.</translation>
    </message>
    <message>
        <source>%1 says all of this already: nothing is sent.</source>
        <translation>%1 ya dice todo esto: no se envía nada.</translation>
    </message>
    <message>
        <source>The contact says all of this already: nothing is sent.</source>
        <translation>El contacto ya dice todo esto: no se envía nada.</translation>
    </message>
    <message>
        <source>Another row of the file stands for this one, about %1: nothing is sent for it.</source>
        <translation>Otra fila del archivo sustituye a esta, sobre %1: no se envía nada por ella.</translation>
    </message>
    <message>
        <source>Another row of the file stands for this one: nothing is sent for it.</source>
        <translation>Otra fila del archivo sustituye a esta: no se envía nada por ella.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is decided. It would change %1.</source>
        <translation>No se envía nada hasta que se decida. Cambiaría %1.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is decided. It would make a contact.</source>
        <translation>No se envía nada hasta que se decida. Crearía un contacto.</translation>
    </message>
    <message>
        <source>This row about %1 is left out: nothing is sent for it.</source>
        <translation>Esta fila sobre %1 se omite: no se envía nada por ella.</translation>
    </message>
    <message>
        <source>This row is left out: nothing is sent for it.</source>
        <translation>Esta fila se omite: no se envía nada por ella.</translation>
    </message>
    <message>
        <source>Not all contacts are here, and the service was not asked for this number yet.</source>
        <translation>No están aquí todos los contactos, y aún no se preguntó al servicio por este número.</translation>
    </message>
    <message>
        <source>Nothing is sent until this is decided.</source>
        <translation>No se envía nada hasta que se decida.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Tras la importación</translation>
    </message>
    <message>
        <source>%1: now %2, after the import %3</source>
        <translation>%1: ahora %2, tras la importación %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>con cambios</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Again in the file</source>
        <translation>Ya en otra fila</translation>
    </message>
    <message>
        <source>again in the file</source>
        <translation>ya en otra fila</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>En suspenso</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>en suspenso</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>There is neither a phone number nor an e-mail in this row, so nobody can be known by it. Type one, or leave the row out.</source>
        <translation>En esta fila no hay ni un número de teléfono ni un correo, así que no se puede reconocer a nadie. Escriba uno, u omita la fila.</translation>
    </message>
    <message>
        <source>Spoiled number</source>
        <translation>Número estropeado</translation>
    </message>
    <message>
        <source>A spreadsheet spoiled the number of this row. Save the column as text in the spreadsheet, or type the number.</source>
        <translation>Una hoja de cálculo estropeó el número de esta fila. Guarde la columna como texto en la hoja de cálculo, o escriba el número.</translation>
    </message>
    <message>
        <source>Unreadable number</source>
        <translation>Número ilegible</translation>
    </message>
    <message>
        <source>What stands in the column of the phone is no phone number. Type the number, or leave the row out.</source>
        <translation>Lo que figura en la columna del teléfono no es un número de teléfono. Escriba el número, u omita la fila.</translation>
    </message>
    <message>
        <source>Number without a country</source>
        <translation>Número sin país</translation>
    </message>
    <message>
        <source>Nobody says which country this number is of. Choose one for the file, or type the number with + and the code of its country.</source>
        <translation>Nada indica de qué país es este número. Elija uno para el archivo, o escriba el número con + y el prefijo de su país.</translation>
    </message>
    <message>
        <source>Unreadable e-mail</source>
        <translation>Correo ilegible</translation>
    </message>
    <message>
        <source>What stands in the column of the e-mail is no address. Type the address, or empty the cell.</source>
        <translation>Lo que figura en la columna del correo no es una dirección. Escriba la dirección, o vacíe la celda.</translation>
    </message>
    <message>
        <source>Unclear opt-out</source>
        <translation>Baja poco clara</translation>
    </message>
    <message>
        <source>The cell of the opt-out is neither a yes nor a no, and this is not guessed. Type “yes” or “no”.</source>
        <translation>La celda de la baja no es ni un sí ni un no, y esto no se adivina. Escriba «sí» o «no».</translation>
    </message>
    <message>
        <source>Too many tags</source>
        <translation>Demasiadas etiquetas</translation>
    </message>
    <message>
        <source>The contact would have more than five tags, which is the most there can be. Take some out of the cell, or say for the whole file that those are taken for which there is room.</source>
        <translation>El contacto tendría más de cinco etiquetas, que es el máximo. Quite algunas de la celda, o indique para todo el archivo que se tomen las que quepan.</translation>
    </message>
    <message>
        <source>Unknown tag</source>
        <translation>Etiqueta desconocida</translation>
    </message>
    <message>
        <source>There is a label in this row that is no tag here. Say for the whole file what becomes of it.</source>
        <translation>En esta fila hay una etiqueta que aquí no existe. Indique para todo el archivo qué se hace con ella.</translation>
    </message>
    <message>
        <source>Unknown owner</source>
        <translation>Responsable desconocido</translation>
    </message>
    <message>
        <source>No member of the team is called like the owner of this row, or several are. Say for the whole file who is meant.</source>
        <translation>Ningún miembro del equipo se llama como el responsable de esta fila, o se llaman así varios. Indique para todo el archivo de quién se trata.</translation>
    </message>
    <message>
        <source>Blank or not?</source>
        <translation>¿Vacío o no?</translation>
    </message>
    <message>
        <source>A cell holds a word such as “N/A”. Say for the whole column whether that is blank, or change the cell.</source>
        <translation>Una celda contiene una palabra como «N/A». Indique para toda la columna si eso significa vacío, o cambie la celda.</translation>
    </message>
    <message>
        <source>More cells than columns</source>
        <translation>Más celdas que columnas</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns, so its cells may stand in the wrong ones: often a comma within a name. Join the two cells that are one, or drop what is beyond.</source>
        <translation>Esta fila tiene más celdas que columnas hay, así que sus celdas pueden estar en las equivocadas: a menudo es una coma dentro de un nombre. Una las dos celdas que son una, o quite las que sobran.</translation>
    </message>
    <message>
        <source>Other number of cells</source>
        <translation>Otro número de celdas</translation>
    </message>
    <message>
        <source>Nearly all rows have as many cells as there are columns, and this one has not, so its cells may stand in the wrong ones. Type into the right ones, or say for the whole file that what is missing or too much is blank, and at the end of the row.</source>
        <translation>Casi todas las filas tienen tantas celdas como columnas hay, y esta no, así que sus celdas pueden estar en las equivocadas. Escriba en las correctas, o indique para todo el archivo que lo que falta o sobra está vacío, y al final de la fila.</translation>
    </message>
    <message>
        <source>Quote that is not closed</source>
        <translation>Comillas sin cerrar</translation>
    </message>
    <message>
        <source>A quote opens a cell of this row, and nothing closes it: the text may go on elsewhere. Type the cell as it is meant.</source>
        <translation>Unas comillas abren una celda de esta fila y nada las cierra: el texto puede continuar en otro lugar. Escriba la celda como debe ser.</translation>
    </message>
    <message>
        <source>Lost letters</source>
        <translation>Letras perdidas</translation>
    </message>
    <message>
        <source>Letters of this row were lost before the file was made, and nobody can bring them back. Type the text anew.</source>
        <translation>Letras de esta fila se perdieron antes de crear el archivo, y no se pueden recuperar. Escriba el texto de nuevo.</translation>
    </message>
    <message>
        <source>Same number twice</source>
        <translation>El mismo número dos veces</translation>
    </message>
    <message>
        <source>Other rows of the file have this number or are about the same contact, and say something else. Take one of them, or say for the whole file which is taken.</source>
        <translation>Otras filas del archivo tienen este número o tratan del mismo contacto, y dicen otra cosa. Tome una de ellas, o indique para todo el archivo cuál se toma.</translation>
    </message>
    <message>
        <source>Several contacts</source>
        <translation>Varios contactos</translation>
    </message>
    <message>
        <source>The numbers and addresses of this row belong to different contacts. Take out what is not of this one, or leave the row out.</source>
        <translation>Los números y direcciones de esta fila pertenecen a contactos distintos. Quite lo que no es de este, u omita la fila.</translation>
    </message>
    <message>
        <source>Number of somebody else</source>
        <translation>Número de otra persona</translation>
    </message>
    <message>
        <source>The number belongs to a contact of quite another name: it may have been given to somebody new. Say that it is the same person, or leave the row out.</source>
        <translation>El número pertenece a un contacto con un nombre muy distinto: puede que se haya asignado a otra persona. Indique que es la misma persona, u omita la fila.</translation>
    </message>
    <message>
        <source>E-mail of a contact</source>
        <translation>Correo de un contacto</translation>
    </message>
    <message>
        <source>Nobody has the number of this row, but a contact has its e-mail. Say that it is the same person, or leave the row out.</source>
        <translation>Nadie tiene el número de esta fila, pero un contacto tiene su correo. Indique que es la misma persona, u omita la fila.</translation>
    </message>
    <message>
        <source>E-mail of several rows</source>
        <translation>Correo de varias filas</translation>
    </message>
    <message>
        <source>Another row of the file has the e-mail of this one, and not its number. Say for the whole file that they are different people who share it, or leave one out.</source>
        <translation>Otra fila del archivo tiene el correo de esta, y no su número. Indique para todo el archivo que son personas distintas que lo comparten, u omita una.</translation>
    </message>
    <message>
        <source>Contact without a number</source>
        <translation>Contacto sin número</translation>
    </message>
    <message>
        <source>The contact has no phone number, and the service takes no change of such a contact. Give it a number first, or leave the row out.</source>
        <translation>El contacto no tiene número de teléfono, y el servicio no acepta cambios en un contacto así. Dele antes un número, u omita la fila.</translation>
    </message>
    <message>
        <source>Changed since the plan</source>
        <translation>Cambió desde el plan</translation>
    </message>
    <message>
        <source>The contact is not what it was when the plan was made. Look at the row again.</source>
        <translation>El contacto ya no es lo que era cuando se hizo el plan. Revise la fila de nuevo.</translation>
    </message>
    <message>
        <source>Opt-in that is not set</source>
        <translation>Suscripción que no se aplica</translation>
    </message>
    <message>
        <source>The row says that this contact may be texted. The contact opted out and stays so: no file opts anybody in.</source>
        <translation>La fila dice que este contacto admite mensajes. El contacto se dio de baja y sigue así: ningún archivo suscribe a nadie.</translation>
    </message>
    <message>
        <source>Letters read wrongly</source>
        <translation>Letras mal leídas</translation>
    </message>
    <message>
        <source>Some letters look as if they had been read wrongly before the file was saved (“MÃ¼ller” for “Müller”). They can be repaired for the whole file.</source>
        <translation>Algunas letras parecen mal leídas antes de guardar el archivo («MÃ¼ller» en lugar de «Müller»). Se pueden reparar para todo el archivo.</translation>
    </message>
    <message>
        <source>Comma in a name</source>
        <translation>Coma en un nombre</translation>
    </message>
    <message>
        <source>There is a comma in the name, which is taken as it is. Say for the whole file when the last name stands before it.</source>
        <translation>Hay una coma en el nombre, que se toma tal como está. Indique para todo el archivo si los apellidos van antes de ella.</translation>
    </message>
    <message>
        <source>Unsubscribed elsewhere</source>
        <translation>De baja en otro lugar</translation>
    </message>
    <message>
        <source>A status in this row, or the name of the file, says that this person unsubscribed. Say for the whole file what becomes of such rows.</source>
        <translation>Un estado en esta fila, o el nombre del archivo, indica que esta persona se dio de baja. Indique para todo el archivo qué se hace con estas filas.</translation>
    </message>
    <message>
        <source>Unknown field</source>
        <translation>Campo desconocido</translation>
    </message>
    <message>
        <source>The row names a custom field that is not there. Its value is not imported.</source>
        <translation>La fila nombra un campo personalizado que no existe. Su valor no se importa.</translation>
    </message>
    <message>
        <source>Unclear date</source>
        <translation>Fecha poco clara</translation>
    </message>
    <message>
        <source>Nobody can tell which day a date of this row is: its day or its month may come first, its century is missing, or a spreadsheet made a number of it. It is imported as it stands.</source>
        <translation>No se puede saber qué día es una fecha de esta fila: puede ir primero el día o el mes, falta el siglo, o una hoja de cálculo la convirtió en un número. Se importa tal como está.</translation>
    </message>
    <message>
        <source>Number not in use</source>
        <translation>Número que no está en uso</translation>
    </message>
    <message>
        <source>A number of this row is like none that is in use: it may be mistyped, or of another country. It is imported as it is.</source>
        <translation>Un número de esta fila no se parece a ninguno en uso: puede estar mal escrito, o ser de otro país. Se importa tal como está.</translation>
    </message>
    <message>
        <source>Fax or pager left out</source>
        <translation>Fax o buscapersonas omitido</translation>
    </message>
    <message>
        <source>The file calls a number of this row a fax or a pager, which nobody can text. It is not imported.</source>
        <translation>El archivo llama fax o buscapersonas a un número de esta fila, y a esos no se les pueden enviar mensajes. No se importa.</translation>
    </message>
    <message>
        <source>Further number not kept</source>
        <translation>Número adicional no conservado</translation>
    </message>
    <message>
        <source>The service keeps one number and one e-mail of a contact. The further ones of this row are left out.</source>
        <translation>El servicio conserva un número y un correo de cada contacto. Los demás de esta fila se omiten.</translation>
    </message>
    <message>
        <source>A spreadsheet took the number for a formula and made “%1” of it. Save the column as text in the spreadsheet, or type the number.</source>
        <translation>Una hoja de cálculo tomó el número por una fórmula y lo convirtió en «%1». Guarde la columna como texto en la hoja de cálculo, o escriba el número.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. Type the number, or leave the row out.</source>
        <translation>«%1» no es un número de teléfono. Escriba el número, u omita la fila.</translation>
    </message>
    <message>
        <source>Nobody says which country “%1” is a number of. Choose one for the file, or type the number with + and the code of its country.</source>
        <translation>Nada indica de qué país es el número «%1». Elija uno para el archivo, o escriba el número con + y el prefijo de su país.</translation>
    </message>
    <message>
        <source>“%1” has too few digits for a phone number. Type all of it, or leave the row out.</source>
        <translation>«%1» tiene muy pocos dígitos para un número de teléfono. Escríbalo entero, u omita la fila.</translation>
    </message>
    <message>
        <source>“%1” has too many digits for a phone number. Type the number alone, or leave the row out.</source>
        <translation>«%1» tiene demasiados dígitos para un número de teléfono. Escriba solo el número, u omita la fila.</translation>
    </message>
    <message>
        <source>No country has a number such as “%1”. Type the right one, or leave the row out.</source>
        <translation>Ningún país tiene un número como «%1». Escriba el correcto, u omita la fila.</translation>
    </message>
    <message>
        <source>“%1” is read as a number of %2, which it does not say.</source>
        <translation>«%1» se lee como un número de %2, aunque no lo indica.</translation>
    </message>
    <message>
        <source>“%1” is read with the code of its country in front (%2), though it has no +.</source>
        <translation>«%1» se lee con el prefijo de su país delante (%2), aunque no tiene +.</translation>
    </message>
    <message>
        <source>The extension %2 of “%1” is left out, because nobody can text an extension.</source>
        <translation>La extensión %2 de «%1» se omite, porque no se pueden enviar mensajes a una extensión.</translation>
    </message>
    <message>
        <source>The letters of “%1” are read as the digits of their keys.</source>
        <translation>Las letras de «%1» se leen como los dígitos de sus teclas.</translation>
    </message>
    <message>
        <source>The zero behind the point of “%1” is left out: a spreadsheet put it there.</source>
        <translation>El cero tras el punto de «%1» se omite: lo puso ahí una hoja de cálculo.</translation>
    </message>
    <message>
        <source>“%1” is like no number that is in use.</source>
        <translation>«%1» no se parece a ningún número en uso.</translation>
    </message>
    <message>
        <source>The words beside the number in “%1” are left out.</source>
        <translation>Las palabras junto al número en «%1» se omiten.</translation>
    </message>
    <message>
        <source>“%1” is left out: unreadable.</source>
        <translation>«%1» se omite: ilegible.</translation>
    </message>
    <message>
        <source>No e-mail address: %1. Type the address, or empty the cell.</source>
        <translation>No es una dirección de correo: %1. Escriba la dirección, o vacíe la celda.</translation>
    </message>
    <message>
        <source>No tag here is called so: %1. Say for the whole file what becomes of it.</source>
        <translation>Ninguna etiqueta de aquí se llama así: %1. Indique para todo el archivo qué se hace con ella.</translation>
    </message>
    <message>
        <source>No member of the team is called %1, or several are. Say for the whole file who is meant.</source>
        <translation>Ningún miembro del equipo se llama %1, o se llaman así varios. Indique para todo el archivo de quién se trata.</translation>
    </message>
    <message>
        <source>No custom field is called so: %1. The value is not imported.</source>
        <translation>Ningún campo personalizado se llama así: %1. El valor no se importa.</translation>
    </message>
    <message>
        <source>A word such as “N/A” stands in: %1. Say for the whole column whether that is blank, or change the cell.</source>
        <translation>Hay una palabra como «N/A» en: %1. Indique para toda la columna si eso significa vacío, o cambie la celda.</translation>
    </message>
    <message>
        <source>The number belongs to %1, quite another name: it may have been given to somebody new. Say that it is the same person, or leave the row out.</source>
        <translation>El número pertenece a %1, un nombre muy distinto: puede que se haya asignado a otra persona. Indique que es la misma persona, u omita la fila.</translation>
    </message>
    <message>
        <source>Nobody has the number of this row, but %1 has its e-mail. Say that it is the same person, or leave the row out.</source>
        <translation>Nadie tiene el número de esta fila, pero %1 tiene su correo. Indique que es la misma persona, u omita la fila.</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Fila %1, %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Fila %1, %2: %3</translation>
    </message>
    <message>
        <source>A spreadsheet rounded this number to %1: the digits after %2 are lost. Save the column as text in the spreadsheet, or type the number.</source>
        <translation>Una hoja de cálculo redondeó este número a %1: los dígitos después de %2 se perdieron. Guarde la columna como texto en la hoja de cálculo, o escriba el número.</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Etiqueta nueva «%1»</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Campo nuevo «%1»</translation>
    </message>
</context>
<context>
    <name>SentenceWords</name>
    <message>
        <source>“%1”</source>
        <comment>a name in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>small</source>
        <comment>how titles are written within a sentence: “small” with a small letter at the beginning, “same” as they are</comment>
        <translation>small</translation>
    </message>
</context>
<context>
    <name>StartUp</name>
    <message>
        <source>The sample workspace did not start</source>
        <translation>El espacio de trabajo de ejemplo no se inició</translation>
    </message>
    <message>
        <source>The program of the sample service is missing.</source>
        <translation>Falta el programa del servicio de ejemplo.</translation>
    </message>
    <message>
        <source>Install or build Rolodesk again: rolodesk-sandbox belongs beside it.</source>
        <translation>Instale o compile Rolodesk de nuevo: rolodesk-sandbox va a su lado.</translation>
    </message>
    <message>
        <source>Its folder cannot be made or written.</source>
        <translation>No se puede crear su carpeta o escribir en ella.</translation>
    </message>
    <message>
        <source>Look at the rights of the folder and the space on the disk.</source>
        <translation>Revise los permisos de la carpeta y el espacio en el disco.</translation>
    </message>
    <message>
        <source>It is open in another Rolodesk.</source>
        <translation>Está abierto en otro Rolodesk.</translation>
    </message>
    <message>
        <source>Close the other one first.</source>
        <translation>Cierre antes el otro.</translation>
    </message>
    <message>
        <source>The system did not start its service.</source>
        <translation>El sistema no inició su servicio.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Its service did not become ready in time.</source>
        <translation>Su servicio no estuvo listo a tiempo.</translation>
    </message>
    <message>
        <source>Try again when the machine is less busy.</source>
        <translation>Vuelva a intentarlo cuando el dispositivo esté menos ocupado.</translation>
    </message>
    <message>
        <source>The sample service ended</source>
        <translation>El servicio de ejemplo terminó</translation>
    </message>
    <message>
        <source>It ended by itself.</source>
        <translation>Terminó por sí solo.</translation>
    </message>
    <message>
        <source>Open the sample workspace again; “Start over” makes it new.</source>
        <translation>Abra de nuevo el espacio de trabajo de ejemplo; «Empezar de nuevo» lo rehace.</translation>
    </message>
    <message>
        <source>The sample workspace was not started over</source>
        <translation>El espacio de trabajo de ejemplo no empezó de nuevo</translation>
    </message>
    <message>
        <source>A file in %1 could not be deleted.</source>
        <translation>No se pudo eliminar un archivo de %1.</translation>
    </message>
    <message>
        <source>Look at the rights of the folder.</source>
        <translation>Revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The local copy was not deleted</source>
        <translation>La copia local no se eliminó</translation>
    </message>
    <message>
        <source>Another program uses %1.</source>
        <translation>Otro programa usa %1.</translation>
    </message>
    <message>
        <source>%1 could not be deleted.</source>
        <translation>No se pudo eliminar %1.</translation>
    </message>
    <message>
        <source>Starting the sample service…</source>
        <translation>Iniciando el servicio de ejemplo…</translation>
    </message>
    <message>
        <source>Example team</source>
        <translation>Equipo de ejemplo</translation>
    </message>
</context>
<context>
    <name>TeamCreation</name>
    <message>
        <source>The service did not answer, and it is not there.</source>
        <translation>El servicio no respondió, y no está allí.</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedWork</name>
    <message numerus="yes">
        <source>%Ln form(s) with unsaved changes are lost.</source>
        <translation>
            <numerusform>%Ln formulario con cambios sin guardar se pierde.</numerusform>
            <numerusform>%Ln formularios con cambios sin guardar se pierden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undo(s) wait for what they take back, and are lost.</source>
        <translation>
            <numerusform>%Ln acción de deshacer espera a lo que revierte, y se pierde.</numerusform>
            <numerusform>%Ln acciones de deshacer esperan a lo que revierten, y se pierden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of “%1” are not saved yet.</source>
        <translation>
            <numerusform>%Ln cambio de «%1» aún no está guardado.</numerusform>
            <numerusform>%Ln cambios de «%1» aún no están guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is kept on this computer and goes on when the workspace is opened again.</source>
        <translation>Esto se conserva en este dispositivo y continúa cuando se vuelva a abrir el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace keeps nothing on this computer: what is not saved is lost.</source>
        <translation>El espacio de trabajo no conserva nada en este dispositivo: lo que no está guardado se pierde.</translation>
    </message>
    <message>
        <source>What is being typed in “%1” is not saved and is lost.</source>
        <translation>Lo que se está escribiendo en «%1» no está guardado y se pierde.</translation>
    </message>
    <message>
        <source>Quit although not everything is saved yet?</source>
        <translation>¿Salir aunque aún no está todo guardado?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close “%1” although not everything is saved yet?</source>
        <translation>¿Cerrar «%1» aunque aún no está todo guardado?</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>Cerrar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Open “%1” anew although not everything is saved yet?</source>
        <translation>¿Volver a abrir «%1» aunque aún no está todo guardado?</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Its new settings take effect when it is opened anew; until then it goes on with the old ones.</source>
        <translation>Sus ajustes nuevos se aplican al volver a abrirlo; hasta entonces continúa con los anteriores.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are not saved yet and are lost.</source>
        <translation>
            <numerusform>%Ln cambio aún no está guardado y se pierde.</numerusform>
            <numerusform>%Ln cambios aún no están guardados y se pierden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its file cannot be read now: changes in it that are not saved yet are lost.</source>
        <translation>Su archivo no se puede leer ahora: los cambios que contiene y que aún no están guardados se pierden.</translation>
    </message>
    <message>
        <source>The history of what was changed here goes with it: nothing of that can be undone any more.</source>
        <translation>El historial de lo que se cambió aquí desaparece con él: nada de eso se podrá deshacer ya.</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message>
        <source>The saved views cannot be read</source>
        <translation>Las vistas guardadas no se pueden leer</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>El archivo %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Check who may read it, and open the workspace again.</source>
        <translation>Compruebe quién puede leerlo, y abra de nuevo el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The saved views are damaged</source>
        <translation>Las vistas guardadas están dañadas</translation>
    </message>
    <message>
        <source>The file %1 is not what Rolodesk wrote.</source>
        <translation>El archivo %1 no es lo que escribió Rolodesk.</translation>
    </message>
    <message>
        <source>What could be read of it is listed. Nothing is changed until you decide to go on with that.</source>
        <translation>Se muestra lo que se pudo leer de él. No se cambia nada hasta que usted decida continuar con eso.</translation>
    </message>
    <message>
        <source>The saved views are those of a newer Rolodesk</source>
        <translation>Las vistas guardadas son de un Rolodesk más reciente</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version, and was left as it is.</source>
        <translation>El archivo %1 fue escrito por una versión más reciente, y se dejó como está.</translation>
    </message>
    <message>
        <source>Update Rolodesk to use them here.</source>
        <translation>Actualice Rolodesk para usarlas aquí.</translation>
    </message>
    <message>
        <source>The saved views cannot be written</source>
        <translation>Las vistas guardadas no se pueden escribir</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Nothing was changed.</source>
        <translation>El archivo %1 no se puede escribir: %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check who may write there, and try again.</source>
        <translation>Libere espacio en el disco, o compruebe quién puede escribir allí, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The saved views are in use</source>
        <translation>Las vistas guardadas están en uso</translation>
    </message>
    <message>
        <source>Another program is writing the file %1. Nothing was changed.</source>
        <translation>Otro programa está escribiendo el archivo %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>This view is gone</source>
        <translation>Esta vista ya no existe</translation>
    </message>
    <message>
        <source>It was removed in another window.</source>
        <translation>Se quitó en otra ventana.</translation>
    </message>
    <message>
        <source>Save the search as a new view.</source>
        <translation>Guarde la búsqueda como una vista nueva.</translation>
    </message>
    <message>
        <source>A view needs a name</source>
        <translation>Una vista necesita un nombre</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Una vista necesita un nombre.</translation>
    </message>
    <message>
        <source>The name is taken</source>
        <translation>El nombre ya está en uso</translation>
    </message>
    <message>
        <source>There is a view called “%2” already.</source>
        <translation>Ya hay una vista llamada «%2».</translation>
    </message>
</context>
<context>
    <name>WaitingWork</name>
    <message>
        <source>Look up %1</source>
        <translation>Consultar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) to import</source>
        <translation>
            <numerusform>%Ln archivo por importar</numerusform>
            <numerusform>%Ln archivos por importar</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a workspace: the number is looked up in it.</source>
        <translation>Abra un espacio de trabajo: el número se consultará en él.</translation>
    </message>
    <message>
        <source>Open a workspace: the import is shown there, and nothing is sent before you say so.</source>
        <translation>Abra un espacio de trabajo: allí se muestra la importación, y no se envía nada antes de que usted lo diga.</translation>
    </message>
</context>
<context>
    <name>WorkspaceColors</name>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
</context>
<context>
    <name>WriteState</name>
    <message>
        <source>Waiting to be saved</source>
        <translation>En espera de guardarse</translation>
    </message>
    <message>
        <source>Waiting to be deleted</source>
        <translation>En espera de eliminarse</translation>
    </message>
    <message>
        <source>Nothing was sent yet. It is sent by itself as soon as that is possible, and can be discarded until then.</source>
        <translation>Aún no se envió nada. Se envía automáticamente en cuanto sea posible, y hasta entonces se puede descartar.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Requiere su decisión</translation>
    </message>
    <message>
        <source>Nothing was sent: the contact is different now from what it was when this was done. It waits until you decide, or discard it.</source>
        <translation>No se envió nada: el contacto es ahora distinto de como era cuando se hizo esto. Queda en espera hasta que usted decida o lo descarte.</translation>
    </message>
    <message>
        <source>Needs your decision: the contact is there already</source>
        <translation>Requiere su decisión: el contacto ya existe</translation>
    </message>
    <message>
        <source>Nothing was sent: a contact with this number or address is there already. It waits until you decide, or discard it.</source>
        <translation>No se envió nada: ya existe un contacto con este número o esta dirección. Queda en espera hasta que usted decida o lo descarte.</translation>
    </message>
    <message>
        <source>Needs your decision: changed meanwhile</source>
        <translation>Requiere su decisión: cambió entretanto</translation>
    </message>
    <message>
        <source>Nothing was deleted: somebody changed the contact meanwhile. It waits until you decide, or discard it.</source>
        <translation>No se eliminó nada: alguien cambió el contacto entretanto. Queda en espera hasta que usted decida o lo descarte.</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Guardándose</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Eliminándose</translation>
    </message>
    <message>
        <source>It is on its way to the service.</source>
        <translation>Está de camino al servicio.</translation>
    </message>
    <message>
        <source>Checking whether it was saved</source>
        <translation>Comprobando si se guardó</translation>
    </message>
    <message>
        <source>Checking whether it was deleted</source>
        <translation>Comprobando si se eliminó</translation>
    </message>
    <message>
        <source>It was sent, and no answer came. The service is asked what became of it; it is not sent a second time.</source>
        <translation>Se envió, y no llegó respuesta. Se pregunta al servicio qué fue de ello; no se envía una segunda vez.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Saved: it was so already</source>
        <translation>Guardado: ya estaba así</translation>
    </message>
    <message>
        <source>Deleted already</source>
        <translation>Ya estaba eliminado</translation>
    </message>
    <message>
        <source>The service had it like that, so that nothing had to be sent.</source>
        <translation>El servicio ya lo tenía así, por lo que no hubo que enviar nada.</translation>
    </message>
    <message>
        <source>Saved; somebody else saved at the same moment</source>
        <translation>Guardado; otra persona guardó en el mismo momento</translation>
    </message>
    <message>
        <source>What you saved is there. What somebody else saved at the same moment may have been written over in the fields named here.</source>
        <translation>Lo que usted guardó está allí. Lo que otra persona guardó en el mismo momento puede haberse sobrescrito en los campos nombrados aquí.</translation>
    </message>
    <message>
        <source>Saved; the service made something else of it</source>
        <translation>Guardado; el servicio hizo de ello otra cosa</translation>
    </message>
    <message>
        <source>The service keeps another value than the one that was sent.</source>
        <translation>El servicio conserva un valor distinto del que se envió.</translation>
    </message>
    <message>
        <source>Saved into a contact that was there already</source>
        <translation>Guardado en un contacto que ya existía</translation>
    </message>
    <message>
        <source>The service had a contact with this number or address when this one was created, and took what was entered as a change of it. What it had in the fields named here may have been written over. Undo leaves that contact as it is.</source>
        <translation>El servicio tenía un contacto con este número o esta dirección cuando se creó este, y tomó lo introducido como un cambio en aquel. Lo que tenía en los campos nombrados aquí puede haberse sobrescrito. Deshacer deja ese contacto como está.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Not deleted</source>
        <translation>No se eliminó</translation>
    </message>
    <message>
        <source>The contact is as it was. You can try again.</source>
        <translation>El contacto está como estaba. Puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was created. You can try again.</source>
        <translation>No se creó nada. Puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>Not saved: the service refused it</source>
        <translation>No se guardó: el servicio lo rechazó</translation>
    </message>
    <message>
        <source>Not deleted: the service refused it</source>
        <translation>No se eliminó: el servicio lo rechazó</translation>
    </message>
    <message>
        <source>The contact is as it was. When the cause is gone you can try again.</source>
        <translation>El contacto está como estaba. Cuando desaparezca la causa, puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was created. When the cause is gone you can try again.</source>
        <translation>No se creó nada. Cuando desaparezca la causa, puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>Not saved: it did not arrive</source>
        <translation>No se guardó: no llegó</translation>
    </message>
    <message>
        <source>Not deleted: it did not arrive</source>
        <translation>No se eliminó: no llegó</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the service does not have it. You can try again.</source>
        <translation>Se envió sin obtener respuesta, y el servicio no lo tiene. Puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>It is not known whether this was saved</source>
        <translation>No se sabe si esto se guardó</translation>
    </message>
    <message>
        <source>It is not known whether this was deleted</source>
        <translation>No se sabe si esto se eliminó</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the service cannot be asked what became of it. If the contact does not show it after the next update, you can try again.</source>
        <translation>Se envió sin obtener respuesta, y no se puede preguntar al servicio qué fue de ello. Si el contacto no lo muestra tras la próxima actualización, puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the service cannot be asked what became of it. If it is not there after the next update, you can try again.</source>
        <translation>Se envió sin obtener respuesta, y no se puede preguntar al servicio qué fue de ello. Si no está allí tras la próxima actualización, puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the service cannot be asked what became of it. If the contact is still there after the next update, you can try again.</source>
        <translation>Se envió sin obtener respuesta, y no se puede preguntar al servicio qué fue de ello. Si el contacto sigue allí tras la próxima actualización, puede volver a intentarlo.</translation>
    </message>
    <message>
        <source>Not saved: somebody else saved meanwhile</source>
        <translation>No se guardó: otra persona guardó entretanto</translation>
    </message>
    <message>
        <source>Not deleted: somebody else saved meanwhile</source>
        <translation>No se eliminó: otra persona guardó entretanto</translation>
    </message>
    <message>
        <source>It was sent without an answer, and the contact was changed by somebody else since. You can try again: what both changed is asked about first.</source>
        <translation>Se envió sin obtener respuesta, y desde entonces otra persona cambió el contacto. Puede volver a intentarlo: antes se pregunta por lo que cambiaron ambos.</translation>
    </message>
    <message>
        <source>Not saved: the contact is not there any more</source>
        <translation>No se guardó: el contacto ya no existe</translation>
    </message>
    <message>
        <source>Not deleted: the contact is not there any more</source>
        <translation>No se eliminó: el contacto ya no existe</translation>
    </message>
    <message>
        <source>Somebody deleted the contact.</source>
        <translation>Alguien eliminó el contacto.</translation>
    </message>
    <message>
        <source>Not saved: changed meanwhile</source>
        <translation>No se guardó: cambió entretanto</translation>
    </message>
    <message>
        <source>Not deleted: changed meanwhile</source>
        <translation>No se eliminó: cambió entretanto</translation>
    </message>
    <message>
        <source>Somebody changed the contact since, so it was left as it is. It can still be deleted by itself.</source>
        <translation>Alguien cambió el contacto desde entonces, así que se dejó como está. Aún se puede eliminar por separado.</translation>
    </message>
    <message>
        <source>Not saved: every field was left as it is</source>
        <translation>No se guardó: todos los campos se dejaron como están</translation>
    </message>
    <message>
        <source>Nothing was sent: others changed these fields since, or they may not be written.</source>
        <translation>No se envió nada: otros cambiaron estos campos desde entonces, o no se puede escribir en ellos.</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>It was given up before anything was sent.</source>
        <translation>Se descartó antes de enviar nada.</translation>
    </message>
    <message>
        <source>Not open any more</source>
        <translation>Ya no está pendiente</translation>
    </message>
    <message>
        <source>It failed before Rolodesk noted what is still open, so that nothing marks it.</source>
        <translation>Falló antes de que Rolodesk anotara lo que sigue pendiente, así que nada lo marca.</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>It was dismissed, so that nothing marks it any more.</source>
        <translation>Se dio por visto, así que ya nada lo marca.</translation>
    </message>
    <message>
        <source>Replaced later</source>
        <translation>Reemplazado después</translation>
    </message>
    <message>
        <source>A later change of the same counts in its place, whatever came of it.</source>
        <translation>En su lugar cuenta un cambio posterior de lo mismo, fuera cual fuera su resultado.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Not saved: the service has no way to do it</source>
        <translation>No se guardó: el servicio no tiene forma de hacerlo</translation>
    </message>
    <message>
        <source>Not deleted: switched off in this workspace</source>
        <translation>No se eliminó: desactivado en este espacio de trabajo</translation>
    </message>
    <message>
        <source>Not saved: switched off in this workspace</source>
        <translation>No se guardó: desactivado en este espacio de trabajo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) left as it is</source>
        <translation>
            <numerusform>%Ln campo se dejó como está</numerusform>
            <numerusform>%Ln campos se dejaron como están</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Somebody else changed other fields meanwhile; both are there now.</source>
        <translation>Otra persona cambió otros campos entretanto; ahora están ambos cambios.</translation>
    </message>
    <message>
        <source>No answer came, so the service was asked whether it has it.</source>
        <translation>No llegó respuesta, así que se preguntó al servicio si lo tiene.</translation>
    </message>
    <message>
        <source>The service answered in a form Rolodesk does not know.</source>
        <translation>El servicio respondió en una forma que Rolodesk no conoce.</translation>
    </message>
</context>
<context>
    <name>WriteWords</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Changed %2 of %1</source>
        <translation>Se cambió %2 de %1</translation>
    </message>
    <message>
        <source>Change %2 of %1</source>
        <translation>Cambiar %2 de %1</translation>
    </message>
    <message>
        <source>Undid: %2 of %1</source>
        <translation>Deshecho: %2 de %1</translation>
    </message>
    <message>
        <source>Undo: %2 of %1</source>
        <translation>Deshacer: %2 de %1</translation>
    </message>
    <message>
        <source>Redid: %2 of %1</source>
        <translation>Rehecho: %2 de %1</translation>
    </message>
    <message>
        <source>Redo: %2 of %1</source>
        <translation>Rehacer: %2 de %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Se creó %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>Crear %1</translation>
    </message>
    <message>
        <source>Undid: deletion of %1</source>
        <translation>Deshecho: eliminación de %1</translation>
    </message>
    <message>
        <source>Undo: deletion of %1</source>
        <translation>Deshacer: eliminación de %1</translation>
    </message>
    <message>
        <source>Redid: creation of %1</source>
        <translation>Rehecho: creación de %1</translation>
    </message>
    <message>
        <source>Redo: creation of %1</source>
        <translation>Rehacer: creación de %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Undid: creation of %1</source>
        <translation>Deshecho: creación de %1</translation>
    </message>
    <message>
        <source>Undo: creation of %1</source>
        <translation>Deshacer: creación de %1</translation>
    </message>
    <message>
        <source>Redid: deletion of %1</source>
        <translation>Rehecho: eliminación de %1</translation>
    </message>
    <message>
        <source>Redo: deletion of %1</source>
        <translation>Rehacer: eliminación de %1</translation>
    </message>
    <message>
        <source>Made the tag %1</source>
        <translation>Se creó la etiqueta %1</translation>
    </message>
    <message>
        <source>Make the tag %1</source>
        <translation>Crear la etiqueta %1</translation>
    </message>
    <message>
        <source>Made the custom field %1</source>
        <translation>Se creó el campo personalizado %1</translation>
    </message>
    <message>
        <source>Make the custom field %1</source>
        <translation>Crear el campo personalizado %1</translation>
    </message>
    <message>
        <source>Saved %1 unchanged, for its id</source>
        <translation>Se guardó %1 sin cambios, por su id</translation>
    </message>
    <message>
        <source>Save %1 unchanged, for its id</source>
        <translation>Guardar %1 sin cambios, por su id</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Bulk edit</source>
        <translation>Edición múltiple</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: somebody else removed it. It stays removed.</source>
        <translation>%1: otra persona la quitó. Queda quitada.</translation>
    </message>
    <message>
        <source>%1: somebody else added it. It stays.</source>
        <translation>%1: otra persona la añadió. Se queda.</translation>
    </message>
    <message>
        <source>%1: somebody else changed it from %2 to %3. That stays.</source>
        <translation>%1: otra persona lo cambió de %2 a %3. Eso se queda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>contacto %1</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contacto</translation>
    </message>
    <message>
        <source>Import of a pasted table</source>
        <translation>Importación de una tabla pegada</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::ActTitle</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::AvatarView</name>
    <message>
        <source>Picture of %1</source>
        <translation>Imagen de %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkBar</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkDialog</name>
    <message>
        <source>Edit many contacts</source>
        <translation>Editar muchos contactos</translation>
    </message>
    <message>
        <source>%1, of which %2 are not in this list</source>
        <translation>%1, de los cuales %2 no están en esta lista</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Cambiar contactos</translation>
    </message>
    <message>
        <source>Not allowed here. A switch of this workspace forbids it: “%1”. What it would do is shown all the same.</source>
        <translation>No permitido aquí. Un interruptor de este espacio de trabajo lo impide: «%1». Aun así se muestra lo que haría.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln contact(s)</source>
        <translation>
            <numerusform>Cambiar %Ln contacto</numerusform>
            <numerusform>Cambiar %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <translation>Tarda %1.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>No hay nada que cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>Opt out %Ln contact(s)?</source>
        <translation>
            <numerusform>¿Dar de baja %Ln contacto?</numerusform>
            <numerusform>¿Dar de baja %Ln contactos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They get no more messages of the team. This cannot be taken back as a whole: people are opted in again one by one.</source>
        <translation>Ya no reciben mensajes del equipo. Esto no se puede deshacer en conjunto: a las personas se las vuelve a suscribir una por una.</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Noting what is to be done: %1 of %2</source>
        <translation>Anotando lo que hay que hacer: %1 de %2</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkFields</name>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Choose &amp;tags…</source>
        <translation>Elegir e&amp;tiquetas…</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Elegir un campo</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>&amp;Leave the contact as it is</source>
        <translation>&amp;Dejar el contacto como está</translation>
    </message>
    <message>
        <source>Add as &amp;many tags as fit</source>
        <translation>&amp;Añadir tantas etiquetas como quepan</translation>
    </message>
    <message>
        <source>Make &amp;room by taking off other tags</source>
        <translation>&amp;Hacer sitio quitando otras etiquetas</translation>
    </message>
    <message>
        <source>Tags that make room, the first one first</source>
        <translation>Etiquetas que dejan sitio, la primera antes</translation>
    </message>
    <message>
        <source>C&amp;hoose which…</source>
        <translation>Elegir c&amp;uáles…</translation>
    </message>
    <message>
        <source>If a contact would have more than %1 tags</source>
        <translation>Si un contacto tuviera más de %1 etiquetas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Tags to take off</source>
        <translation>Etiquetas que quitar</translation>
    </message>
    <message>
        <source>These tags and no others</source>
        <translation>Estas etiquetas y ninguna otra</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Etiquetas que añadir</translation>
    </message>
    <message>
        <source>They get no more messages of the team. Undo does not opt anybody in again: that is done for each contact by itself, with a reason.</source>
        <translation>Ya no reciben mensajes del equipo. Deshacer no vuelve a suscribir a nadie: eso se hace en cada contacto por separado, con un motivo.</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkLine</name>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show what failed…</source>
        <translation>Mostrar lo que falló…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Changing contacts</source>
        <translation>Cambiando contactos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop “%1”?</source>
        <translation>¿Detener «%1»?</translation>
    </message>
    <message>
        <source>What was done stays: %1 of %2. Undo takes it back.</source>
        <translation>Lo hecho se queda: %1 de %2. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkModel</name>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con él</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkPreview</name>
    <message>
        <source>What is going to happen is shown here before anything is sent.</source>
        <translation>Aquí se muestra lo que va a ocurrir antes de enviar nada.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estos</translation>
    </message>
    <message>
        <source>Looking at the contacts</source>
        <translation>Revisando los contactos</translation>
    </message>
    <message>
        <source>Contacts and what becomes of them</source>
        <translation>Contactos y qué pasa con ellos</translation>
    </message>
</context>
<context>
    <name>rolodesk::BulkTasks</name>
    <message>
        <source>Edit &amp;selected…</source>
        <translation>Editar los &amp;seleccionados…</translation>
    </message>
    <message>
        <source>Change what is selected, or the whole list where nothing is</source>
        <translation>Cambiar lo seleccionado, o toda la lista si no hay nada seleccionado</translation>
    </message>
    <message>
        <source>Edit the whole li&amp;st…</source>
        <translation>Editar toda la li&amp;sta…</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln contact(s) of this view</source>
        <translation>
            <numerusform>%Ln contacto de esta vista</numerusform>
            <numerusform>Los %Ln contactos de esta vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected contact(s)</source>
        <translation>
            <numerusform>%Ln contacto seleccionado</numerusform>
            <numerusform>%Ln contactos seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::CaptionBar</name>
    <message>
        <source>Clear selection</source>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <source>Escape in the list does the same</source>
        <translation>Escape en la lista hace lo mismo</translation>
    </message>
</context>
<context>
    <name>rolodesk::CardDraft</name>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>A form of this contact was left and not saved.</source>
        <translation>Un formulario de este contacto se dejó sin guardar.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>rolodesk::CardWriteLine</name>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do it after all</source>
        <translation>Hacerlo de todos modos</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dar por visto</translation>
    </message>
    <message>
        <source>It is not marked any more, and stays in the history.</source>
        <translation>Ya no está marcado, y queda en el historial.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It is being tried again.</source>
        <translation>Se está reintentando.</translation>
    </message>
</context>
<context>
    <name>rolodesk::CellEditor</name>
    <message>
        <source>%1 of %2</source>
        <comment>field of contact</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Opt in again…</source>
        <translation>Suscribir otra vez…</translation>
    </message>
    <message>
        <source>Opt in…</source>
        <translation>Suscribir…</translation>
    </message>
</context>
<context>
    <name>rolodesk::CellEdits</name>
    <message>
        <source>This contact was deleted. Nothing can be saved to it any more.</source>
        <translation>Este contacto se eliminó. Ya no se puede guardar nada en él.</translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <translation>No permitido aquí</translation>
    </message>
    <message>
        <source>%1 waits to be deleted and is not changed</source>
        <translation>%1 espera a ser eliminado y no se cambia</translation>
    </message>
    <message>
        <source>“%1” is told by the service and cannot be edited</source>
        <translation>«%1» lo indica el servicio y no se puede editar</translation>
    </message>
    <message>
        <source>Not saved, and not in the list any more: “%1”</source>
        <translation>Sin guardar, y ya no está en la lista: «%1»</translation>
    </message>
    <message>
        <source>The status was left as it was: Return saves it, and nothing else does</source>
        <translation>El estado se dejó como estaba: solo Retorno lo guarda, y nada más</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 no se puede cambiar</translation>
    </message>
</context>
<context>
    <name>rolodesk::ChannelDialog</name>
    <message>
        <source>&amp;Get the id</source>
        <translation>&amp;Obtener el id</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Get the id</source>
        <translation>Obtener el id</translation>
    </message>
    <message>
        <source>The id is asked for. While Heymarket cannot be reached, that waits.</source>
        <translation>Se pide el id. Mientras no se pueda conectar con Heymarket, queda en espera.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Heymarket may keep one channel of each type only: a second one of a type may take the place of the first. After saving, the card shows what was kept.</source>
        <translation>Heymarket puede conservar un solo canal de cada tipo: un segundo del mismo tipo puede ocupar el lugar del primero. Después de guardar, la ficha muestra lo que se conservó.</translation>
    </message>
    <message>
        <source>Heymarket has not told which channels there are: there may be others than these.</source>
        <translation>Heymarket no ha indicado qué canales hay: puede haber otros además de estos.</translation>
    </message>
    <message>
        <source>Any type the service knows can be typed, too.</source>
        <translation>También se puede escribir cualquier tipo que conozca el servicio.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>%1 (to be changed in the form)</source>
        <comment>phone or e-mail</comment>
        <translation>%1 (se cambia en el formulario)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel, who else has it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a type, or enter its name.</source>
        <translation>Elija un tipo, o introduzca su nombre.</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>Introduzca un valor.</translation>
    </message>
    <message>
        <source>The contact has this channel already.</source>
        <translation>El contacto ya tiene este canal.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>E&amp;stablecer</translation>
    </message>
    <message>
        <source>Add a channel</source>
        <translation>Añadir un canal</translation>
    </message>
    <message>
        <source>To change channels, a second id of the contact is needed, which Heymarket tells only when the contact is saved. “Get the id” saves it as it is.</source>
        <translation>Para cambiar canales se necesita un segundo id del contacto, que Heymarket solo indica cuando se guarda el contacto. «Obtener el id» lo guarda tal como está.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ChannelsField</name>
    <message>
        <source>Further channels</source>
        <translation>Otros canales</translation>
    </message>
    <message>
        <source>Ch&amp;annels…</source>
        <translation>C&amp;anales…</translation>
    </message>
    <message>
        <source>Change further channels</source>
        <translation>Cambiar otros canales</translation>
    </message>
    <message>
        <source>Heymarket has not told which further channels there are.</source>
        <translation>Heymarket no ha indicado qué otros canales hay.</translation>
    </message>
    <message>
        <source>None besides phone and e-mail.</source>
        <translation>Ninguno además del teléfono y el correo.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ClashDialog</name>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>De otros</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Todo lo mío</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Todo lo de otros</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, mío: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, de otros: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>A contact takes %1 tags at most, and others added some meanwhile.</source>
        <translation>Un contacto admite como máximo %1 etiquetas, y otros añadieron algunas entretanto.</translation>
    </message>
    <message>
        <source>%1 (added by you)</source>
        <translation>%1 (añadida por usted)</translation>
    </message>
    <message>
        <source>That contact has all of it already.</source>
        <translation>Ese contacto ya lo tiene todo.</translation>
    </message>
    <message>
        <source>What would change in it</source>
        <translation>Qué cambiaría en él</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>Also changed by others</source>
        <translation>También cambiado por otros</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2</source>
        <translation>%1 queda como está: %2</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln has to go</source>
        <translation>
            <numerusform>sobra %Ln</numerusform>
            <numerusform>sobran %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be decided: %1</source>
        <translation>Aún por decidir: %1</translation>
    </message>
    <message>
        <source>Escape leaves it undecided: it goes on waiting, and nothing is lost.</source>
        <translation>Escape lo deja sin decidir: sigue en espera, y no se pierde nada.</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>contacto %1</translation>
    </message>
    <message>
        <source>That contact opted out.</source>
        <translation>Ese contacto está de baja.</translation>
    </message>
    <message>
        <source>“%1” is there already</source>
        <translation>«%1» ya existe</translation>
    </message>
    <message>
        <source>A contact with this number or address is there already, so nothing was created. What was entered can be written into that contact instead.</source>
        <translation>Ya existe un contacto con este número o esta dirección, así que no se creó nada. Lo introducido se puede escribir en ese contacto.</translation>
    </message>
    <message>
        <source>Write into that contact</source>
        <translation>Escribir en ese contacto</translation>
    </message>
    <message>
        <source>Discard what was entered</source>
        <translation>Descartar lo introducido</translation>
    </message>
    <message>
        <source>Somebody changed “%1” meanwhile</source>
        <translation>Alguien cambió «%1» entretanto</translation>
    </message>
    <message>
        <source>It was to be deleted, and somebody else changed it since. Nothing was deleted yet.</source>
        <translation>Se iba a eliminar, y otra persona lo cambió desde entonces. Aún no se eliminó nada.</translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>Eliminar de todos modos</translation>
    </message>
    <message>
        <source>Keep the contact</source>
        <translation>Conservar el contacto</translation>
    </message>
    <message>
        <source>Somebody else changed the same in “%1”</source>
        <translation>Otra persona cambió lo mismo en «%1»</translation>
    </message>
    <message>
        <source>Too many tags for “%1”</source>
        <translation>Demasiadas etiquetas para «%1»</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Choose which value of each field stays.</source>
        <translation>Aún no se envió nada. Elija qué valor de cada campo se queda.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Choose which tags stay.</source>
        <translation>Aún no se envió nada. Elija qué etiquetas se quedan.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard my change</source>
        <translation>Descartar mi cambio</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColorChoice</name>
    <message>
        <source>Colour: %1</source>
        <translation>Color: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColorsMenu</name>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Otros colores</translation>
    </message>
    <message>
        <source>Rolodesk has these colours from its next start on: %1.</source>
        <translation>Rolodesk tendrá estos colores a partir de su próximo inicio: %1.</translation>
    </message>
    <message>
        <source>Rolodesk has the colours of the desktop from its next start on.</source>
        <translation>Rolodesk tendrá los colores del escritorio a partir de su próximo inicio.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColumnLayout</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColumnsModel</name>
    <message>
        <source>A cell with this text erases what the contact has there. A blank cell never does.</source>
        <translation>Una celda con este texto borra lo que el contacto tiene ahí. Una celda vacía nunca lo hace.</translation>
    </message>
    <message>
        <source>A file may opt people out, and never in. Rows that say so are told, and nothing is done.</source>
        <translation>Un archivo puede dar de baja a personas, y nunca suscribirlas. Las filas que lo indican se señalan, y no se hace nada.</translation>
    </message>
    <message>
        <source>Nothing of this column gets into a contact. Choose what it becomes to import it.</source>
        <translation>Nada de esta columna llega a un contacto. Elija a qué corresponde para importarla.</translation>
    </message>
    <message>
        <source>%1, not imported</source>
        <translation>%1, no se importa</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Says for instance</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Where something is already</source>
        <translation>Si ya hay algo</translation>
    </message>
    <message>
        <source>Erases with</source>
        <translation>Se borra con</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of this name</source>
        <translation>
            <numerusform>%Ln homónimo</numerusform>
            <numerusform>%Ln homónimos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this column gets into a contact: more than one custom field is called “%1”. Choose which of them it is.</source>
        <translation>Nada de esta columna llega a un contacto: más de un campo personalizado se llama «%1». Elija cuál de ellos es.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ColumnsPage</name>
    <message>
        <source>A column says who may be texted. No file opts anybody in, and a “no” there opts nobody out: it is only told.</source>
        <translation>Una columna indica quién admite mensajes. Ningún archivo suscribe a nadie, y un «no» ahí no da de baja a nadie: solo se señala.</translation>
    </message>
    <message>
        <source>Only those not imported</source>
        <translation>Solo las que no se importan</translation>
    </message>
    <message>
        <source>Guess anew</source>
        <translation>Adivinar de nuevo</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Takes every column as it is guessed by its title and its cells, whatever was chosen.</source>
        <translation>Toma cada columna como se deduce de su título y sus celdas, sin tener en cuenta lo elegido.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Every column with something in it is imported.</source>
        <translation>Se importan todas las columnas con contenido.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>titles of columns</comment>
        <translation>%1 y otras</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) of %1 are not imported: %2.</source>
        <translation>
            <numerusform>%Ln columna de %1 no se importa: %2.</numerusform>
            <numerusform>%Ln columnas de %1 no se importan: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln custom field(s)</source>
        <translation>
            <numerusform>Crear %Ln campo personalizado</numerusform>
            <numerusform>Crear %Ln campos personalizados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::CommandPalette</name>
    <message>
        <source>Everything by its name</source>
        <translation>Todo por su nombre</translation>
    </message>
    <message>
        <source>A command, a contact, a view, a setting</source>
        <translation>Una orden, un contacto, una vista, un ajuste</translation>
    </message>
    <message>
        <source>Command, contact, view or setting</source>
        <translation>Orden, contacto, vista o ajuste</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>The local copy cannot be read, so that no contacts are offered.</source>
        <translation>La copia local no se puede leer, por lo que no se ofrecen contactos.</translation>
    </message>
    <message>
        <source>Contacts are still being read: there may be more.</source>
        <translation>Aún se están leyendo contactos: puede haber más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) in all</source>
        <translation>
            <numerusform>%Ln contacto en total</numerusform>
            <numerusform>%Ln contactos en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the list for “%1”</source>
        <translation>Buscar «%1» en la lista</translation>
    </message>
</context>
<context>
    <name>rolodesk::ConnectFields</name>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>&amp;API Secret ID</source>
        <translation>&amp;ID de API Secret</translation>
    </message>
    <message>
        <source>Secret &amp;Key</source>
        <translation>C&amp;lave secreta</translation>
    </message>
    <message>
        <source>&amp;Name of the workspace</source>
        <translation>&amp;Nombre del espacio de trabajo</translation>
    </message>
    <message>
        <source>Co&amp;untry of phone numbers without a country code</source>
        <translation>&amp;País de los números sin prefijo de país</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>A&amp;ddress of the service</source>
        <translation>&amp;Dirección del servicio</translation>
    </message>
    <message>
        <source>Heymarket</source>
        <translation>Heymarket</translation>
    </message>
</context>
<context>
    <name>rolodesk::ConnectForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Save an&amp;yway</source>
        <translation>G&amp;uardar de todos modos</translation>
    </message>
    <message>
        <source>Connect as a new workspace</source>
        <translation>Conectar como espacio de trabajo nuevo</translation>
    </message>
    <message>
        <source>Keep it in memory</source>
        <translation>Conservarla en memoria</translation>
    </message>
    <message>
        <source>Key of %1</source>
        <comment>a workspace</comment>
        <translation>Clave de %1</translation>
    </message>
    <message>
        <source>Connect a Heymarket account</source>
        <translation>Conectar una cuenta de Heymarket</translation>
    </message>
    <message>
        <source>The key is checked and then kept in place of the one before. Contacts, columns and everything else of this workspace stay as they are.</source>
        <translation>La clave se comprueba y después ocupa el lugar de la anterior. Los contactos, las columnas y todo lo demás de este espacio de trabajo quedan como están.</translation>
    </message>
    <message>
        <source>An administrator makes an API Secret in Heymarket under Settings &gt; Integrations &gt; API. It consists of an ID and a key.</source>
        <translation>Un administrador crea un API Secret en Heymarket, en Settings &gt; Integrations &gt; API. Consta de un ID y una clave.</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Dejar de comprobar</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>No esperar</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>&amp;Save and open</source>
        <translation>&amp;Guardar y abrir</translation>
    </message>
    <message>
        <source>Check and &amp;save</source>
        <translation>Comprobar y &amp;guardar</translation>
    </message>
    <message>
        <source>The key goes to %1 and is never written to a file.</source>
        <translation>La clave se guarda en %1 y nunca se escribe en un archivo.</translation>
    </message>
    <message>
        <source>The key is kept in memory and is never written to a file. After the next start it is asked for again.</source>
        <translation>La clave se conserva en memoria y nunca se escribe en un archivo. Tras el próximo inicio se pide de nuevo.</translation>
    </message>
    <message>
        <source>The API Secret need not be on this computer at all: Rolodesk sees only tokens, which expire.</source>
        <translation>El API Secret no tiene por qué estar en este dispositivo: Rolodesk solo ve tokens, que caducan.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactCard</name>
    <message>
        <source>Card of the contact</source>
        <translation>Ficha del contacto</translation>
    </message>
    <message>
        <source>Deleted. This is what the contact was.</source>
        <translation>Eliminado. Así era el contacto.</translation>
    </message>
    <message>
        <source>Deleted by others. This is what the contact was.</source>
        <translation>Eliminado por otros. Así era el contacto.</translation>
    </message>
    <message>
        <source>This contact cannot be read</source>
        <translation>Este contacto no se puede leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <translation>Este contacto ya no existe</translation>
    </message>
    <message>
        <source>It was deleted while it was being opened.</source>
        <translation>Se eliminó mientras se abría.</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Ningún contacto elegido</translation>
    </message>
    <message>
        <source>Choose one in the list with the mouse or the arrow keys, or type to search.</source>
        <translation>Elija uno en la lista con el ratón o las teclas de flecha, o escriba para buscar.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactDelegate</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Save (Ctrl+Return)</source>
        <translation>Guardar (Ctrl+Retorno)</translation>
    </message>
    <message>
        <source>What is typed here is not kept when Rolodesk ends.</source>
        <translation>Lo que se escribe aquí no se conserva al cerrar Rolodesk.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>This was typed %1 and not saved. Save keeps it, Cancel throws it away.</source>
        <translation>Esto se escribió %1 y no se guardó. Guardar lo conserva, Cancelar lo descarta.</translation>
    </message>
    <message numerus="yes">
        <source>Next of %n unsaved form(s)</source>
        <translation>
            <numerusform>Siguiente de %n formulario sin guardar</numerusform>
            <numerusform>Siguiente de %n formularios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>This contact was deleted. What is typed here cannot be saved to it any more.</source>
        <translation>Este contacto se eliminó. Lo que se escribe aquí ya no se puede guardar en él.</translation>
    </message>
    <message>
        <source>Create a new contact with it</source>
        <translation>Crear con ello un contacto nuevo</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <translation>No permitido aquí</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. What was typed is kept.</source>
        <translation>%1 no se guardó: %2. Lo escrito se conserva.</translation>
    </message>
    <message>
        <source>The new contact</source>
        <translation>El contacto nuevo</translation>
    </message>
    <message>
        <source>Nothing was saved; what is typed is still here.</source>
        <translation>No se guardó nada; lo escrito sigue aquí.</translation>
    </message>
    <message>
        <source>Throw away what was typed?</source>
        <translation>¿Descartar lo escrito?</translation>
    </message>
    <message>
        <source>What was changed here is not saved.</source>
        <translation>Lo que se cambió aquí no está guardado.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>What was typed is kept, but not saved yet</source>
        <translation>Lo escrito se conserva, pero aún no está guardado</translation>
    </message>
    <message>
        <source>Saved changes are taken back from the list; Cancel gives up this form</source>
        <translation>Los cambios guardados se deshacen desde la lista; Cancelar abandona este formulario</translation>
    </message>
    <message>
        <source>Another new contact is not saved yet</source>
        <translation>Otro contacto nuevo no se ha guardado todavía</translation>
    </message>
    <message>
        <source>Save it or cancel it first; then %1 can be entered.</source>
        <translation>Guárdelo o cancélelo primero; después se puede introducir %1.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactFields</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre de pila</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Ape&amp;llidos</translation>
    </message>
    <message>
        <source>&amp;Display name</source>
        <translation>Nombre para &amp;mostrar</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Telé&amp;fono</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>Address of a pictu&amp;re</source>
        <translation>&amp;Dirección de una imagen</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Follows the first and the last name.</source>
        <translation>Se forma con el nombre de pila y los apellidos.</translation>
    </message>
    <message>
        <source>Empty: the first and the last name are shown instead.</source>
        <translation>Vacío: se muestran en su lugar el nombre de pila y los apellidos.</translation>
    </message>
    <message>
        <source>The picture is not shown, since pictures from the web are switched off.</source>
        <translation>La imagen no se muestra, porque las imágenes de la web están desactivadas.</translation>
    </message>
    <message>
        <source>Now empty in Heymarket.</source>
        <translation>Ahora vacío en Heymarket.</translation>
    </message>
    <message>
        <source>Now “%1” in Heymarket.</source>
        <translation>Ahora «%1» en Heymarket.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type of a channel, what it is now</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactTableModel</name>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1, fila %2 de %3</translation>
    </message>
    <message>
        <source>, just found by the service</source>
        <translation>, recién encontrado por el servicio</translation>
    </message>
    <message>
        <source>, selected</source>
        <translation>, seleccionado</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>The local copy holds this contact, but cannot read it.</source>
        <translation>La copia local contiene este contacto, pero no puede leerlo.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ContactTableView</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Arrow keys move, Return edits the contact, F2 the cell, typing searches, F5 loads anew.</source>
        <translation>Las teclas de flecha desplazan, Retorno edita el contacto, F2 la celda, escribir busca, F5 carga de nuevo.</translation>
    </message>
</context>
<context>
    <name>rolodesk::CopyButton</name>
    <message>
        <source>%1
With Shift: %2</source>
        <comment>tool tip of a copy button</comment>
        <translation>%1
Con Mayúsculas: %2</translation>
    </message>
</context>
<context>
    <name>rolodesk::CountryCard</name>
    <message>
        <source>Country of phone numbers without a country code</source>
        <translation>País de los números de teléfono sin prefijo de país</translation>
    </message>
    <message>
        <source>Numbers with a country code, and rows that name their country, keep theirs.</source>
        <translation>Los números con prefijo de país, y las filas que nombran su país, conservan el suyo.</translation>
    </message>
    <message>
        <source>Not chosen: these rows are held back</source>
        <translation>Sin elegir: estas filas quedan en suspenso</translation>
    </message>
</context>
<context>
    <name>rolodesk::CoveragePopover</name>
    <message>
        <source>About the local copy</source>
        <translation>Acerca de la copia local</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima comprobación</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Share for loading</source>
        <translation>Parte para la carga</translation>
    </message>
</context>
<context>
    <name>rolodesk::CreationBar</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show what is to be created in the history</source>
        <translation>Mostrar en el historial lo que se va a crear</translation>
    </message>
    <message>
        <source>Checking whether it was created: %1</source>
        <translation>Comprobando si se creó: %1</translation>
    </message>
    <message>
        <source>Being created: %1</source>
        <translation>Creándose: %1</translation>
    </message>
    <message>
        <source>Still to be created: %1</source>
        <translation>Aún por crear: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) still to be created</source>
        <translation>
            <numerusform>%Ln contacto aún por crear</numerusform>
            <numerusform>%Ln contactos aún por crear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking whether %Ln contact(s) were created</source>
        <translation>
            <numerusform>Comprobando si se creó %Ln contacto</numerusform>
            <numerusform>Comprobando si se crearon %Ln contactos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::CustomFields</name>
    <message>
        <source>Add f&amp;ield…</source>
        <translation>Añad&amp;ir campo…</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Campos personalizados</translation>
    </message>
</context>
<context>
    <name>rolodesk::CustomRow</name>
    <message>
        <source>Choose how %1 is edited</source>
        <translation>Elegir cómo se edita %1</translation>
    </message>
    <message>
        <source>Bring back the value of %1</source>
        <translation>Recuperar el valor de %1</translation>
    </message>
    <message>
        <source>Clear the value of %1</source>
        <translation>Vaciar el valor de %1</translation>
    </message>
    <message>
        <source>“%1” is cleared when the contact is saved.</source>
        <translation>«%1» se vacía cuando se guarde el contacto.</translation>
    </message>
</context>
<context>
    <name>rolodesk::DoneNotice</name>
    <message>
        <source>Import of %1 is done</source>
        <translation>La importación de %1 ha terminado</translation>
    </message>
</context>
<context>
    <name>rolodesk::DropTarget</name>
    <message>
        <source>Only files on this computer can be imported.</source>
        <translation>Solo se pueden importar archivos de este dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %Ln file(s) next, when this window is closed</source>
        <translation>
            <numerusform>Soltar para importar después %Ln archivo, cuando se cierre esta ventana</numerusform>
            <numerusform>Soltar para importar después %Ln archivos, cuando se cierre esta ventana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to import %Ln file(s), one after another</source>
        <translation>
            <numerusform>Soltar para importar %Ln archivo</numerusform>
            <numerusform>Soltar para importar %Ln archivos, uno tras otro</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to import %1 next, when this window is closed</source>
        <comment>name of a file</comment>
        <translation>Soltar para importar después %1, cuando se cierre esta ventana</translation>
    </message>
    <message>
        <source>Drop to import %1</source>
        <comment>name of a file</comment>
        <translation>Soltar para importar %1</translation>
    </message>
    <message>
        <source>What was dropped lies on the web. Download it, and drop the file.</source>
        <translation>Lo que se soltó está en la web. Descárguelo, y suelte el archivo.</translation>
    </message>
    <message>
        <source>Drop to import what is dragged</source>
        <translation>Suelte para importarlo</translation>
    </message>
    <message>
        <source>The desktop did not hand over what was dropped: Rolodesk may not open files where they lie. Choose the file with “Import…” instead. (%1)</source>
        <translation>El escritorio no entregó lo que se soltó: Rolodesk no puede abrir los archivos donde están. Elija el archivo con «Importar…». (%1)</translation>
    </message>
    <message>
        <source>It named no file.</source>
        <translation>No indicó ningún archivo.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ExportDialog</name>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>What is selected: %1</source>
        <translation>Lo seleccionado: %1</translation>
    </message>
    <message>
        <source>What is selected: %1, of which %2 are not in this list</source>
        <translation>Lo seleccionado: %1, de los cuales %2 no están en esta lista</translation>
    </message>
    <message>
        <source>The whole list: %1</source>
        <translation>Toda la lista: %1</translation>
    </message>
    <message>
        <source>The contact on the card: %1</source>
        <translation>El contacto de la ficha: %1</translation>
    </message>
    <message>
        <source>Safe for spreadsheets</source>
        <translation>Seguro para hojas de cálculo</translation>
    </message>
    <message>
        <source>Puts an apostrophe before what a spreadsheet would take for a formula, and before numbers with a plus, which it would change. Off for other programs.</source>
        <translation>Pone un apóstrofo delante de lo que una hoja de cálculo tomaría por una fórmula, y delante de los números con un signo más, que cambiaría. Desactivar para otros programas.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Mostrar en su carpeta</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3</source>
        <translation>Escribiendo %1: %2 de %3</translation>
    </message>
    <message>
        <source>Nothing was written: “%1” would be taken for a %2 file, and the format is “%3”. Choose the other format, or a name that ends in %4.</source>
        <translation>No se escribió nada: «%1» se tomaría por un archivo %2, y el formato es «%3». Elija el otro formato, o un nombre que termine en %4.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Cancelado. No se escribió ningún archivo.</translation>
    </message>
</context>
<context>
    <name>rolodesk::FacetModel</name>
    <message>
        <source>Choose who of the team you are, to see your contacts here</source>
        <translation>Elija quién es usted en el equipo, para ver aquí sus contactos</translation>
    </message>
</context>
<context>
    <name>rolodesk::Facets</name>
    <message>
        <source>All contacts</source>
        <translation>Todos los contactos</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Cambiados hoy</translation>
    </message>
    <message>
        <source>Invalid number</source>
        <translation>Número no válido</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Shared number</source>
        <translation>Número compartido</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
</context>
<context>
    <name>rolodesk::FailureNotice</name>
    <message numerus="yes">
        <source>%Ln change(s) not saved</source>
        <translation>
            <numerusform>%Ln cambio sin guardar</numerusform>
            <numerusform>%Ln cambios sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>In “%1”. The window says why, and what can be done.</source>
        <translation>En «%1». La ventana indica por qué y qué se puede hacer.</translation>
    </message>
</context>
<context>
    <name>rolodesk::FieldDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Custom field %1</source>
        <translation>Campo personalizado %1</translation>
    </message>
    <message>
        <source>Add a custom field</source>
        <translation>Añadir un campo personalizado</translation>
    </message>
    <message>
        <source>Type a part of its title</source>
        <translation>Escriba una parte de su título</translation>
    </message>
    <message>
        <source>Custom fields of the team</source>
        <translation>Campos personalizados del equipo</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Campo</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>List of choices</source>
        <translation>Lista de opciones</translation>
    </message>
    <message>
        <source>C&amp;hoices, one on each line</source>
        <translation>&amp;Opciones, una por línea</translation>
    </message>
    <message>
        <source>&amp;Edited as</source>
        <translation>&amp;Editar como</translation>
    </message>
    <message>
        <source>On this computer, in this workspace. Heymarket keeps every value as text.</source>
        <translation>En este dispositivo, en este espacio de trabajo. Heymarket conserva todos los valores como texto.</translation>
    </message>
    <message>
        <source>%1, now “%2”</source>
        <comment>custom field</comment>
        <translation>%1, ahora «%2»</translation>
    </message>
    <message>
        <source>The team has no custom fields yet.</source>
        <translation>El equipo aún no tiene campos personalizados.</translation>
    </message>
    <message>
        <source>No field matches “%1”.</source>
        <translation>Ningún campo coincide con «%1».</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>Creando «%1»…</translation>
    </message>
    <message>
        <source>&amp;Create field “%1”</source>
        <translation>C&amp;rear el campo «%1»</translation>
    </message>
    <message>
        <source>Choose a field.</source>
        <translation>Elija un campo.</translation>
    </message>
    <message>
        <source>Enter at least one choice.</source>
        <translation>Introduzca al menos una opción.</translation>
    </message>
    <message>
        <source>Enter a value. To clear one, there is a button beside it in the form.</source>
        <translation>Introduzca un valor. Para vaciar uno, hay un botón a su lado en el formulario.</translation>
    </message>
</context>
<context>
    <name>rolodesk::FilePage</name>
    <message>
        <source>The first rows, as they are read</source>
        <translation>Las primeras filas, tal como se leen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>Remarks about the file</source>
        <translation>Observaciones sobre el archivo</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <comment>name of a program</comment>
        <translation>Creado por %1</translation>
    </message>
    <message>
        <source>As found: %1</source>
        <translation>Detectado: %1</translation>
    </message>
    <message>
        <source>A guess: %1</source>
        <translation>Suposición: %1</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>As found: %1, %2</source>
        <comment>encoding, how sure that is</comment>
        <translation>Detectado: %1, %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>where, what stands there</comment>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>There are no titles</source>
        <translation>No hay títulos</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln row(s)</source>
        <comment>kind, size</comment>
        <translation>
            <numerusform>%1, %2, %Ln fila</numerusform>
            <numerusform>%1, %2, %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>These look like %Ln number(s). Look up, opt out, or import?</source>
        <translation>
            <numerusform>Esto parece %Ln número. ¿Consultar, dar de baja o importar?</numerusform>
            <numerusform>Esto parecen %Ln números. ¿Consultar, dar de baja o importar?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) cannot be read in this encoding, the first in line %1. If another encoding shows them, choose that; else they were lost before.</source>
        <translation>
            <numerusform>%Ln letra no se puede leer con esta codificación, en la línea %1. Si otra codificación la muestra, elija esa; si no, se perdió antes.</numerusform>
            <numerusform>%Ln letras no se pueden leer con esta codificación, la primera en la línea %1. Si otra codificación las muestra, elija esa; si no, se perdieron antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln zero sign(s) were left out: they are of no text.</source>
        <translation>
            <numerusform>%Ln signo nulo se omitió: no pertenece a ningún texto.</numerusform>
            <numerusform>%Ln signos nulos se omitieron: no pertenecen a ningún texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) are opened and never closed. They are read as signs like others, so that no row is swallowed.</source>
        <translation>
            <numerusform>%Ln comilla se abre y nunca se cierra. Se lee como un signo más, para que no se pierda ninguna fila.</numerusform>
            <numerusform>%Ln comillas se abren y nunca se cierran. Se leen como signos cualesquiera, para que no se pierda ninguna fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a quote in the middle of a cell.</source>
        <translation>
            <numerusform>%Ln fila tiene comillas en medio de una celda.</numerusform>
            <numerusform>%Ln filas tienen comillas en medio de una celda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have more cells than there are columns. They are held back until somebody has looked at them.</source>
        <translation>
            <numerusform>%Ln fila tiene más celdas que columnas hay. Queda en suspenso hasta que alguien la revise.</numerusform>
            <numerusform>%Ln filas tienen más celdas que columnas hay. Quedan en suspenso hasta que alguien las revise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) above the table are skipped.</source>
        <translation>
            <numerusform>%Ln línea sobre la tabla se omite.</numerusform>
            <numerusform>%Ln líneas sobre la tabla se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) below the table are skipped.</source>
        <translation>
            <numerusform>%Ln línea bajo la tabla se omite.</numerusform>
            <numerusform>%Ln líneas bajo la tabla se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) are cut off, the first in line %1. What is there of them is read.</source>
        <translation>
            <numerusform>%Ln tarjeta está cortada, en la línea %1. Se lee lo que hay de ella.</numerusform>
            <numerusform>%Ln tarjetas están cortadas, la primera en la línea %1. Se lee lo que hay de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the cards these are not read: %1.</source>
        <translation>De las tarjetas no se lee: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) of the sheet show an error such as #NAME?, the first is %1.</source>
        <translation>
            <numerusform>%Ln celda de la hoja muestra un error como #NAME?: %1.</numerusform>
            <numerusform>%Ln celdas de la hoja muestran un error como #NAME?, la primera es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln formula(s) of the sheet have no result and are blank, the first is %1.</source>
        <translation>
            <numerusform>%Ln fórmula de la hoja no tiene resultado y está vacía: %1.</numerusform>
            <numerusform>%Ln fórmulas de la hoja no tienen resultado y están vacías, la primera es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of the sheet have more than 15 digits, of which a spreadsheet keeps 15. The first is %1.</source>
        <translation>
            <numerusform>%Ln número de la hoja tiene más de 15 dígitos, de los que una hoja de cálculo conserva 15: %1.</numerusform>
            <numerusform>%Ln números de la hoja tienen más de 15 dígitos, de los que una hoja de cálculo conserva 15. El primero es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln range(s) of the sheet are merged into one cell: only the first cell says something.</source>
        <translation>
            <numerusform>%Ln rango de la hoja está combinado en una celda: solo la primera celda contiene algo.</numerusform>
            <numerusform>%Ln rangos de la hoja están combinados en una celda: solo la primera celda contiene algo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden row(s) of the sheet are read like others.</source>
        <translation>
            <numerusform>%Ln fila oculta de la hoja se lee como las demás.</numerusform>
            <numerusform>%Ln filas ocultas de la hoja se leen como las demás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden column(s) of the sheet are read like others.</source>
        <translation>
            <numerusform>%Ln columna oculta de la hoja se lee como las demás.</numerusform>
            <numerusform>%Ln columnas ocultas de la hoja se leen como las demás.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::FormActs</name>
    <message>
        <source>Not allowed here</source>
        <translation>No permitido aquí</translation>
    </message>
    <message>
        <source>Opting in %1</source>
        <translation>Suscribiendo a %1</translation>
    </message>
    <message>
        <source>Save the contact once to learn its id?</source>
        <translation>¿Guardar el contacto una vez para obtener su id?</translation>
    </message>
    <message>
        <source>Channels need an id that the service tells only in its answer to a change. The contact is saved as it is; nothing in it changes, but it counts as updated.</source>
        <translation>Los canales necesitan un id que el servicio solo indica en su respuesta a un cambio. El contacto se guarda tal como está; no cambia nada en él, pero cuenta como actualizado.</translation>
    </message>
    <message>
        <source>Save once</source>
        <translation>Guardar una vez</translation>
    </message>
</context>
<context>
    <name>rolodesk::FormField</name>
    <message>
        <source>Take it</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>%1: take what is in Heymarket</source>
        <translation>%1: tomar lo que hay en Heymarket</translation>
    </message>
</context>
<context>
    <name>rolodesk::GraceBar</name>
    <message>
        <source>Take &amp;back</source>
        <translation>Recu&amp;perar</translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted in %n second(s)</source>
        <translation>
            <numerusform>%1 se elimina en %n segundo</numerusform>
            <numerusform>%1 se elimina en %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are deleted one after another, the first in %1 s</source>
        <translation>
            <numerusform>%Ln contacto se elimina, en %1 s</numerusform>
            <numerusform>%Ln contactos se eliminan uno tras otro, el primero en %1 s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::GuardBox</name>
    <message>
        <source>Ask for a pass phrase before the switches are changed</source>
        <translation>Pedir una frase de contraseña antes de cambiar los interruptores</translation>
    </message>
    <message>
        <source>Change the pass phrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Show the pass phrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Hide the pass phrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <source>What this copy of Rolodesk may do in the workspace. It protects against accidents, not against an attacker on this computer: whoever has the key can do everything by other means.</source>
        <translation>Lo que esta copia de Rolodesk puede hacer en el espacio de trabajo. Protege contra descuidos, no contra un atacante en este dispositivo: quien tiene la clave puede hacerlo todo por otros medios.</translation>
    </message>
    <message>
        <source>Present pass &amp;phrase, to change the switches</source>
        <translation>&amp;Frase de contraseña actual, para cambiar los interruptores</translation>
    </message>
    <message>
        <source>New pass phr&amp;ase</source>
        <translation>Frase de contraseña n&amp;ueva</translation>
    </message>
    <message>
        <source>The new pass phrase once &amp;more</source>
        <translation>La frase de contraseña nueva otra ve&amp;z</translation>
    </message>
    <message>
        <source>Enter the present pass phrase. Without it the switches stay as they are.</source>
        <translation>Introduzca la frase de contraseña actual. Sin ella, los interruptores quedan como están.</translation>
    </message>
    <message>
        <source>Enter a pass phrase, or take the tick away above.</source>
        <translation>Introduzca una frase de contraseña, o quite la marca de arriba.</translation>
    </message>
    <message>
        <source>Enter the same pass phrase twice.</source>
        <translation>Introduzca dos veces la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>This is not the pass phrase. Nothing was changed.</source>
        <translation>Esta no es la frase de contraseña. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>rolodesk::HelpDesk</name>
    <message>
        <source>About Rolodesk</source>
        <translation>Acerca de Rolodesk</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Rolodesk %1&lt;/h3&gt;&lt;p&gt;A desktop contact manager for teams that text their customers through Heymarket.&lt;/p&gt;&lt;p&gt;Licensed under the Apache License 2.0. Uses Qt %2, SQLite and libphonenumber.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Rolodesk %1&lt;/h3&gt;&lt;p&gt;Un gestor de contactos de escritorio para equipos que envían mensajes de texto a sus clientes a través de Heymarket.&lt;/p&gt;&lt;p&gt;Con licencia Apache 2.0. Utiliza Qt %2, SQLite y libphonenumber.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>rolodesk::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>No topic has all of these words.</source>
        <translation>Ningún tema contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>In %1 of %2 topics</source>
        <translation>En %1 de %2 temas</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryDays</name>
    <message>
        <source>Any day</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>%1. F4 opens a calendar.</source>
        <translation>%1. F4 abre un calendario.</translation>
    </message>
    <message>
        <source>F4 opens a calendar.</source>
        <translation>F4 abre un calendario.</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryDetails</name>
    <message>
        <source>%1: %2; mine: %3; theirs: %4</source>
        <translation>%1: %2; mío: %3; de otros: %4</translation>
    </message>
    <message>
        <source>%1: %2, and not %3</source>
        <translation>%1: %2, y no %3</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Detalles del cambio</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>More tags than a contact takes</source>
        <translation>Más etiquetas de las que admite un contacto</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Se dejó como está</translation>
    </message>
    <message>
        <source>What the service made of it</source>
        <translation>Lo que el servicio hizo de ello</translation>
    </message>
    <message>
        <source>What that contact has besides</source>
        <translation>Lo que ese contacto tiene además</translation>
    </message>
    <message>
        <source>Changed by others meanwhile</source>
        <translation>Cambiado por otros entretanto</translation>
    </message>
    <message>
        <source>May have been written over</source>
        <translation>Puede haberse sobrescrito</translation>
    </message>
    <message>
        <source>Why somebody was opted in</source>
        <translation>Por qué se suscribió a alguien</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminado: %1</translation>
    </message>
    <message>
        <source>Revision read: %1</source>
        <translation>Revisión leída: %1</translation>
    </message>
    <message>
        <source>Revision made: %1</source>
        <translation>Revisión creada: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contacto: %1</translation>
    </message>
    <message>
        <source>Change %1 of act %2</source>
        <translation>Cambio %1 de la acción %2</translation>
    </message>
    <message>
        <source>Takes back act %1</source>
        <translation>Deshace la acción %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Id de solicitud: %1</translation>
    </message>
    <message>
        <source>Copy the request id %1</source>
        <translation>Copiar el id de solicitud %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryExport</name>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines file (*.jsonl)</source>
        <translation>Archivo de líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) written to %1</source>
        <translation>
            <numerusform>%Ln cambio escrito en %1</numerusform>
            <numerusform>%Ln cambios escritos en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryFilters</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Contact, value, person or request id</source>
        <translation>Contacto, valor, persona o id de solicitud</translation>
    </message>
    <message>
        <source>Looks at name, number, e-mail and id of the contact, at who made the change, values before and after, revisions and request ids.</source>
        <translation>Busca en el nombre, número, correo e id del contacto, en quién hizo el cambio, en los valores de antes y después, en las revisiones y en los id de solicitud.</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Cualquier origen</translation>
    </message>
    <message>
        <source>Nothing of this act is here</source>
        <translation>Aquí no hay nada de esta acción</translation>
    </message>
    <message>
        <source>There was nothing to change in it.</source>
        <translation>No había nada que cambiar en ella.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>No change waits to be saved, and none waits for a decision.</source>
        <translation>Ningún cambio espera a ser guardado, y ninguno espera una decisión.</translation>
    </message>
    <message>
        <source>Nothing that failed is open</source>
        <translation>No hay nada con error pendiente</translation>
    </message>
    <message>
        <source>Nothing failed, or it was dismissed, or a later change took its place.</source>
        <translation>Nada falló, o se dio por visto, o un cambio posterior ocupó su lugar.</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se cambió nada</translation>
    </message>
    <message>
        <source>What is changed here in Rolodesk stands in this list from then on.</source>
        <translation>Lo que se cambie aquí en Rolodesk figura en esta lista desde entonces.</translation>
    </message>
    <message>
        <source>No change meets this</source>
        <translation>Ningún cambio cumple esto</translation>
    </message>
    <message>
        <source>Nothing of this act meets this</source>
        <translation>Nada de esta acción cumple esto</translation>
    </message>
    <message>
        <source>Another day, state or source may have it, or other words: a contact, a value, a person, a revision or a request id.</source>
        <translation>Puede estar en otro día, estado u origen, o con otras palabras: un contacto, un valor, una persona, una revisión o un id de solicitud.</translation>
    </message>
    <message>
        <source>Only this act</source>
        <translation>Solo esta acción</translation>
    </message>
    <message>
        <source>Only this act: %1</source>
        <translation>Solo esta acción: %1</translation>
    </message>
    <message>
        <source>A click shows other acts, too.</source>
        <translation>Un clic muestra también otras acciones.</translation>
    </message>
    <message>
        <source>%1. A click shows other acts, too.</source>
        <translation>%1. Un clic muestra también otras acciones.</translation>
    </message>
    <message>
        <source>contact %1</source>
        <translation>contacto %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Only %1. A click shows all contacts.</source>
        <translation>Solo %1. Un clic muestra todos los contactos.</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>rolodesk::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Show whole act</source>
        <translation>Mostrar la acción entera</translation>
    </message>
    <message>
        <source>Everything that was changed together with this</source>
        <translation>Todo lo que se cambió junto con esto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dar por visto</translation>
    </message>
    <message>
        <source>It is not marked any more, and stays in the history.</source>
        <translation>Ya no está marcado, y queda en el historial.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Do it after all</source>
        <translation>Hacerlo de todos modos</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Export stopped. Nothing was written.</source>
        <translation>Exportación detenida. No se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) so far; older ones come as you scroll</source>
        <translation>
            <numerusform>%Ln cambio hasta ahora; los anteriores aparecen al desplazarse</numerusform>
            <numerusform>%Ln cambios hasta ahora; los anteriores aparecen al desplazarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Leyendo el historial…</translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportHistoryDialog</name>
    <message>
        <source>Imports so far – %1</source>
        <translation>Importaciones hasta ahora – %1</translation>
    </message>
    <message>
        <source>Reading the imports so far</source>
        <translation>Leyendo las importaciones hasta ahora</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>Importaciones hasta ahora</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was imported yet</source>
        <translation>Aún no se importó nada</translation>
    </message>
    <message>
        <source>Drop a file on the main window, or choose “Import” in its menu.</source>
        <translation>Suelte un archivo en la ventana principal, o elija «Importar» en su menú.</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Columnas:</translation>
    </message>
    <message>
        <source>Begun %1</source>
        <translation>Comenzada %1</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Previsto: %1</translation>
    </message>
    <message>
        <source>File: %1 (%2)</source>
        <translation>Archivo: %1 (%2)</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportHistoryModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportOutcome</name>
    <message>
        <source>Save error file…</source>
        <translation>Guardar archivo de errores…</translation>
    </message>
    <message>
        <source>Import the error file</source>
        <translation>Importar el archivo de errores</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Deshacer importación</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Mostrar en el historial</translation>
    </message>
    <message>
        <source>Saved as %1. Mend the rows there and import the file: only they are in it.</source>
        <translation>Guardado como %1. Corrija allí las filas e importe el archivo: solo contiene esas filas.</translation>
    </message>
    <message>
        <source>Reading what became of it…</source>
        <translation>Leyendo qué fue de ello…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the file are not at the service, or not with all they say. The error file holds them as they stood in the file, each with the reason.</source>
        <translation>
            <numerusform>%Ln fila del archivo no está en el servicio, o no con todo lo que dice. El archivo de errores la contiene tal como estaba en el archivo, con el motivo.</numerusform>
            <numerusform>%Ln filas del archivo no están en el servicio, o no con todo lo que dicen. El archivo de errores las contiene tal como estaban en el archivo, cada una con el motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabla pegada</translation>
    </message>
    <message>
        <source>Save error file</source>
        <translation>Guardar el archivo de errores</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <comment>file name</comment>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>¿Deshacer la importación de %1?</translation>
    </message>
    <message>
        <source>Contacts it created are deleted, and those it changed get back what they had. What others changed since stays, and is named.</source>
        <translation>Los contactos que creó se eliminan, y los que cambió recuperan lo que tenían. Lo que otros cambiaron desde entonces se queda, y se nombra.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>The import is being taken back.</source>
        <translation>La importación se está deshaciendo.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>La importación se deshizo.</translation>
    </message>
    <message>
        <source>The import is being taken back: %1.</source>
        <translation>La importación se está deshaciendo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but for %Ln change(s): the history says why.</source>
        <translation>
            <numerusform>La importación se deshizo, salvo %Ln cambio: el historial indica por qué.</numerusform>
            <numerusform>La importación se deshizo, salvo %Ln cambios: el historial indica por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportTasks</name>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>I&amp;mports so far…</source>
        <translation>I&amp;mportaciones hasta ahora…</translation>
    </message>
    <message>
        <source>Nothing can be changed in this workspace.</source>
        <translation>En este espacio de trabajo no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Import contacts from CSV, vCards or Excel. A file can be dropped anywhere, too.</source>
        <translation>Importar contactos de CSV, vCards o Excel. También se puede soltar un archivo en cualquier lugar.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Contacts (*.csv *.tsv *.txt *.vcf *.vcard *.xlsx *.json)</source>
        <translation>Contactos (*.csv *.tsv *.txt *.vcf *.vcard *.xlsx *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait for their turn</source>
        <translation>
            <numerusform>%Ln archivo más espera su turno</numerusform>
            <numerusform>%Ln archivos más esperan su turno</numerusform>
        </translation>
    </message>
    <message>
        <source>When this window is closed, %1 is imported.</source>
        <comment>name of a file</comment>
        <translation>Cuando se cierre esta ventana, se importa %1.</translation>
    </message>
    <message numerus="yes">
        <source>When this window is closed, %Ln file(s) are imported, one after another.</source>
        <translation>
            <numerusform>Cuando se cierre esta ventana, se importa %Ln archivo.</numerusform>
            <numerusform>Cuando se cierre esta ventana, se importan %Ln archivos, uno tras otro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ImportWindow</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Guardar plan…</translation>
    </message>
    <message>
        <source>Keeps what was decided and what would be done in a file. Dropped here again, it goes on.</source>
        <translation>Conserva en un archivo lo que se decidió y lo que se haría. Al soltarlo aquí de nuevo, continúa.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The plan was not saved: it changed meanwhile.</source>
        <translation>El plan no se guardó: cambió entretanto.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>Nothing can be changed in this workspace.</source>
        <translation>En este espacio de trabajo no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>The service is still being asked for some of the rows.</source>
        <translation>Aún se está preguntando al servicio por algunas de las filas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Plan of an import (*.json)</source>
        <translation>Plan de una importación (*.json)</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <comment>name of a file</comment>
        <translation>%1 plan</translation>
    </message>
    <message>
        <source>Opt out everybody in %1</source>
        <comment>name of a file</comment>
        <translation>Dar de baja a todos los de %1</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>¿Cerrar sin importar?</translation>
    </message>
    <message>
        <source>What was decided about this file is gone then. Nothing was written so far; a saved plan keeps it.</source>
        <translation>Lo que se decidió sobre este archivo se pierde. Hasta ahora no se escribió nada; un plan guardado lo conserva.</translation>
    </message>
    <message>
        <source>The file holds something else by now: what was decided about single rows is forgotten.</source>
        <translation>El archivo ya tiene otro contenido: se ha olvidado lo decidido sobre filas sueltas.</translation>
    </message>
</context>
<context>
    <name>rolodesk::KeySourceBox</name>
    <message>
        <source>Key in memory, only until Rolodesk is closed</source>
        <translation>Clave en memoria, solo hasta que se cierre Rolodesk</translation>
    </message>
    <message>
        <source>A program hands out tokens</source>
        <translation>Un programa entrega los tokens</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Elegir el programa</translation>
    </message>
    <message>
        <source>Path of the program</source>
        <translation>Ruta del programa</translation>
    </message>
    <message>
        <source>&amp;Path of the program</source>
        <translation>&amp;Ruta del programa</translation>
    </message>
    <message>
        <source>A&amp;rguments, one on each line</source>
        <translation>Argum&amp;entos, uno por línea</translation>
    </message>
    <message>
        <source>The program is run without a shell and prints one JSON object with a token. Everybody on this computer can see its arguments, so no secret belongs there.</source>
        <translation>El programa se ejecuta sin shell y escribe un objeto JSON con un token. Cualquiera en este dispositivo puede ver sus argumentos, así que ahí no debe ir ningún secreto.</translation>
    </message>
    <message>
        <source>the keychain of this computer</source>
        <translation>el llavero de este dispositivo</translation>
    </message>
    <message>
        <source>Key in %1</source>
        <comment>a keychain</comment>
        <translation>Clave en %1</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>No esperar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>There is no keychain in this session. A key can be kept in memory until Rolodesk is closed, or a program can hand out tokens.</source>
        <translation>No hay ningún llavero en esta sesión. Una clave se puede conservar en memoria hasta que se cierre Rolodesk, o un programa puede entregar los tokens.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 está bloqueado.</translation>
    </message>
    <message>
        <source>Waiting for %1 to be unlocked. Its window may lie behind this one.</source>
        <translation>En espera de que se desbloquee %1. Su ventana puede estar detrás de esta.</translation>
    </message>
    <message>
        <source>%1 was not unlocked.</source>
        <translation>%1 no se desbloqueó.</translation>
    </message>
    <message>
        <source>Choose the program that hands out tokens</source>
        <translation>Elegir el programa que entrega los tokens</translation>
    </message>
</context>
<context>
    <name>rolodesk::KeysDialog</name>
    <message>
        <source>Keys and search</source>
        <translation>Teclas y búsqueda</translation>
    </message>
    <message>
        <source>Menu “%1”</source>
        <translation>Menú «%1»</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>rolodesk::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Rolodesk speaks the language of the desktop from its next start on.</source>
        <translation>Rolodesk hablará el idioma del escritorio a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Rolodesk speaks this language from its next start on: %1.</source>
        <translation>Rolodesk hablará este idioma a partir del próximo inicio: %1.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ListPane</name>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Show all contacts</source>
        <translation>Mostrar todos los contactos</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>Introducir de nuevo la clave</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde el %1.</translation>
    </message>
    <message>
        <source>New contact with %1</source>
        <translation>Nuevo contacto con %1</translation>
    </message>
    <message>
        <source>A file that is dropped here is imported, and Contact &gt; New contact makes one.</source>
        <translation>Un archivo que se suelte aquí se importa, y Contacto &gt; Nuevo contacto crea uno.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ListTasks</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Look up a list…</source>
        <translation>Consultar una l&amp;ista…</translation>
    </message>
    <message>
        <source>Look &amp;up what was copied</source>
        <translation>Consultar lo co&amp;piado</translation>
    </message>
    <message>
        <source>Nothing was copied that could be looked up</source>
        <translation>No hay nada copiado que se pueda consultar</translation>
    </message>
</context>
<context>
    <name>rolodesk::LookupModel</name>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Line %1: %2, %3</source>
        <translation>Línea %1: %2, %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Teléfono o correo</translation>
    </message>
</context>
<context>
    <name>rolodesk::LookupWindow</name>
    <message>
        <source>Look up a list – %1</source>
        <translation>Consultar una lista – %1</translation>
    </message>
    <message>
        <source>One a line, with commas, or anywhere within a text.
A text file can be dropped here, too.</source>
        <translation>Uno por línea, con comas, o en cualquier parte de un texto.
También se puede soltar aquí un archivo de texto.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Phone numbers and e-mails to look up</source>
        <translation>Números de teléfono y correos que consultar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Select all found</source>
        <translation>Seleccionar los encontrados</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Otra lista</translation>
    </message>
    <message>
        <source>Selected in the list: %1</source>
        <translation>Seleccionados en la lista: %1</translation>
    </message>
    <message>
        <source>Selected in the list: %1; opted out and left out: %2</source>
        <translation>Seleccionados en la lista: %1; de baja y omitidos: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a list: more than 4 MB.</source>
        <translation>%1 es demasiado grande para una lista: más de 4 MB.</translation>
    </message>
    <message>
        <source>%1 is not a text file. A list is text: numbers and e-mails.</source>
        <translation>%1 no es un archivo de texto. Una lista es texto: números y correos.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Looking in the local copy…</source>
        <translation>Buscando en la copia local…</translation>
    </message>
    <message>
        <source>Asking the service: %1 of %2</source>
        <translation>Preguntando al servicio: %1 de %2</translation>
    </message>
    <message>
        <source>The service cannot be asked just now (%1). It is tried again by itself.</source>
        <translation>Ahora mismo no se puede preguntar al servicio (%1). Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Stopped before the list was read.</source>
        <translation>Detenido antes de leer la lista.</translation>
    </message>
    <message>
        <source>There is no number and no e-mail in this list.</source>
        <translation>No hay ningún número ni correo en esta lista.</translation>
    </message>
    <message>
        <source>Every line has its verdict.</source>
        <translation>Todas las líneas tienen su resultado.</translation>
    </message>
    <message>
        <source>Not every line has its verdict: those “not known” say why.</source>
        <translation>No todas las líneas tienen su resultado: las que dicen «sin determinar» indican por qué.</translation>
    </message>
    <message>
        <source>Every line has its verdict, but the service could not be asked about all.</source>
        <translation>Todas las líneas tienen su resultado, pero no se pudo preguntar al servicio por todas.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>%1 en total</translation>
    </message>
    <message numerus="yes">
        <source>Left out as something else than a number or an e-mail: %Ln piece(s), the first is “%1” in line %2.</source>
        <translation>
            <numerusform>Se omitió por no ser un número ni un correo: %Ln fragmento, «%1» en la línea %2.</numerusform>
            <numerusform>Se omitieron por no ser un número ni un correo: %Ln fragmentos, el primero es «%1» en la línea %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save the verdicts</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::MainWindow</name>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>Open a workspace first: contacts are imported into one.</source>
        <translation>Abra antes un espacio de trabajo: los contactos se importan en uno.</translation>
    </message>
    <message>
        <source>Rolodesk</source>
        <translation>Rolodesk</translation>
    </message>
    <message>
        <source>%1 (sample data) — Rolodesk</source>
        <translation>%1 (datos de ejemplo) — Rolodesk</translation>
    </message>
    <message>
        <source>%1 — Rolodesk</source>
        <translation>%1 — Rolodesk</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Not all of it was removed</source>
        <translation>No se quitó del todo</translation>
    </message>
    <message>
        <source>“%1” is gone from this computer. Nothing was changed in Heymarket.</source>
        <translation>«%1» ya no está en este dispositivo. En Heymarket no se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” is gone from the list, but a copy of its contacts is still on this computer. %2</source>
        <translation>«%1» ya no está en la lista, pero una copia de sus contactos sigue en este dispositivo. %2</translation>
    </message>
    <message>
        <source>Start over with fresh sample data?</source>
        <translation>¿Empezar de nuevo con otros datos de ejemplo?</translation>
    </message>
    <message>
        <source>Every change made to the contacts of “%1” is thrown away. Real accounts are not touched.</source>
        <translation>Se descartan todos los cambios hechos en los contactos de «%1». Las cuentas reales no se tocan.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>rolodesk::MessageStrip</name>
    <message>
        <source>Unlock the keyring</source>
        <translation>Desbloquear el llavero</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>Introducir de nuevo la clave</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>Copiar el id de solicitud</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Request id %1</source>
        <translation>Id de solicitud %1</translation>
    </message>
    <message>
        <source>To quote to the support of the service: %1</source>
        <translation>Para indicarlo al soporte del servicio: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::NamesCard</name>
    <message>
        <source>Labels that are no tags here</source>
        <translation>Etiquetas del archivo que no existen aquí</translation>
    </message>
    <message>
        <source>Unknown owners</source>
        <translation>Responsables desconocidos</translation>
    </message>
    <message>
        <source>Tags that are to be made are made when the import begins, and stay when it is undone.</source>
        <translation>Las etiquetas que se vayan a crear se crean al comenzar la importación, y se quedan si esta se deshace.</translation>
    </message>
    <message>
        <source>No member of the team is called so, or several are.</source>
        <translation>Ningún miembro del equipo se llama así, o se llaman así varios.</translation>
    </message>
    <message>
        <source>The same for all:</source>
        <translation>Lo mismo para todo:</translation>
    </message>
    <message>
        <source>Make tags of them</source>
        <translation>Crear etiquetas</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
</context>
<context>
    <name>rolodesk::NamesModel</name>
    <message>
        <source>Not decided: rows are held back</source>
        <translation>Sin decidir: las filas quedan en suspenso</translation>
    </message>
    <message>
        <source>Make a tag of it</source>
        <translation>Crear una etiqueta</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Use tag “%1”</source>
        <translation>Usar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es %1</translation>
    </message>
    <message>
        <source>Label in the file</source>
        <translation>Etiqueta en el archivo</translation>
    </message>
    <message>
        <source>Owner in the file</source>
        <translation>Responsable en el archivo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hace con ello</translation>
    </message>
</context>
<context>
    <name>rolodesk::OptInDialog</name>
    <message>
        <source>Opt in again</source>
        <translation>Suscribir otra vez</translation>
    </message>
    <message>
        <source>Opt in</source>
        <translation>Suscribir</translation>
    </message>
    <message>
        <source>May %1 be texted again?</source>
        <translation>¿Se pueden volver a enviar mensajes a %1?</translation>
    </message>
    <message>
        <source>May %1 be texted?</source>
        <translation>¿Se pueden enviar mensajes a %1?</translation>
    </message>
    <message>
        <source>This contact opted out. Texting somebody who did not agree can be against the law.</source>
        <translation>Este contacto se dio de baja. Enviar mensajes a quien no lo ha aceptado puede ser ilegal.</translation>
    </message>
    <message>
        <source>Nobody knows whether this contact opted out. Texting somebody who did can be against the law.</source>
        <translation>No se sabe si este contacto se dio de baja. Enviar mensajes a quien lo hizo puede ser ilegal.</translation>
    </message>
    <message>
        <source>For example: asked for it on the phone</source>
        <translation>Por ejemplo: lo pidió por teléfono</translation>
    </message>
    <message>
        <source>&amp;Reason, which stays in the history</source>
        <translation>&amp;Motivo, que queda en el historial</translation>
    </message>
</context>
<context>
    <name>rolodesk::OptOutField</name>
    <message>
        <source>Opted o&amp;ut: does not want to be texted</source>
        <translation>De &amp;baja: no quiere recibir mensajes</translation>
    </message>
    <message>
        <source>Opt in a&amp;gain…</source>
        <translation>Suscribir otra ve&amp;z…</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Opt i&amp;n…</source>
        <translation>S&amp;uscribir…</translation>
    </message>
    <message>
        <source>This contact opted out. To take that back, the contact&apos;s consent is needed.</source>
        <translation>Este contacto se dio de baja. Para anularlo se necesita el consentimiento del contacto.</translation>
    </message>
    <message>
        <source>Whether this contact opted out is not known. The tick says that it did.</source>
        <translation>No se sabe si este contacto se dio de baja. La marca indica que lo hizo.</translation>
    </message>
</context>
<context>
    <name>rolodesk::PlaceholderCard</name>
    <message>
        <source>Blank or not?</source>
        <translation>¿Vacío o no?</translation>
    </message>
    <message>
        <source>Some cells hold a word that may stand for nothing.</source>
        <translation>Algunas celdas contienen una palabra que puede significar que no hay nada.</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <translation>«%1» en «%2»</translation>
    </message>
    <message>
        <source>Hold these rows back</source>
        <translation>Dejar estas filas en suspenso</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Take it as it stands</source>
        <translation>Tomarlo tal como está</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::ProblemPage</name>
    <message>
        <source>Back to the start</source>
        <translation>Volver al principio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>rolodesk::QueryCompletion</name>
    <message>
        <source>Suggestions for the search</source>
        <translation>Sugerencias para la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s). Tab takes one, Down chooses.</source>
        <translation>
            <numerusform>%n sugerencia. Tabulador la toma, Abajo elige.</numerusform>
            <numerusform>%n sugerencias. Tabulador toma una, Abajo elige.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::QuestionCard</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>%1, answered</source>
        <translation>%1, respondida</translation>
    </message>
</context>
<context>
    <name>rolodesk::QuestionsPage</name>
    <message>
        <source>Decide once for all rows</source>
        <translation>Decidir una vez para todas las filas</translation>
    </message>
    <message>
        <source>What is left open holds its rows back. All others can be imported without them.</source>
        <translation>Lo que quede sin decidir deja sus filas en suspenso. Todas las demás se pueden importar sin ellas.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this file.</source>
        <translation>No hay nada que decidir sobre este archivo.</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowActions</name>
    <message>
        <source>Same person</source>
        <translation>Misma persona</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Tomarla igualmente</translation>
    </message>
    <message>
        <source>Take this row, leave the others out</source>
        <translation>Tomar esta fila, omitir las demás</translation>
    </message>
    <message>
        <source>Drop the cells beyond</source>
        <translation>Quitar las celdas sobrantes</translation>
    </message>
    <message>
        <source>In the table, %1 does the same</source>
        <translation>En la tabla, %1 hace lo mismo</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Join “%1” with the next cell, “%2”</source>
        <translation>Unir «%1» con la celda siguiente, «%2»</translation>
    </message>
    <message>
        <source>Join the chosen cell with the next one</source>
        <translation>Unir la celda elegida con la siguiente</translation>
    </message>
    <message>
        <source>Fix all alike</source>
        <translation>Corregir todas igual</translation>
    </message>
    <message numerus="yes">
        <source>Fix all %Ln alike</source>
        <translation>
            <numerusform>Corregir %Ln igual</numerusform>
            <numerusform>Corregir las %Ln igual</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rolodesk::RowCandidates</name>
    <message>
        <source>Too little is left of the number to look for it here. Type the number, or leave the row out.</source>
        <translation>Queda muy poco del número para buscarlo aquí. Escriba el número, u omita la fila.</translation>
    </message>
    <message>
        <source>Nobody here has a number that a spreadsheet rounds to this. Type the number, or leave the row out.</source>
        <translation>Nadie aquí tiene un número que una hoja de cálculo redondee a este. Escriba el número, u omita la fila.</translation>
    </message>
    <message>
        <source>Numbers here that a spreadsheet rounds to this. Is it one of them?</source>
        <translation>Números de aquí que una hoja de cálculo redondea a este. ¿Es uno de ellos?</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>There are more of them here. Where it is none of these, type the number.</source>
        <translation>Hay más de ellos aquí. Si no es ninguno de estos, escriba el número.</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowDetail</name>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>What becomes of this row</source>
        <translation>Qué se hace con esta fila</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Ninguna fila elegida.</translation>
    </message>
    <message>
        <source>“%1” was typed. The file has nothing there.</source>
        <translation>«%1» se escribió a mano. El archivo no tiene nada ahí.</translation>
    </message>
    <message>
        <source>“%1” was typed over. The file says “%2”.</source>
        <translation>«%1» se cambió a mano. El archivo dice «%2».</translation>
    </message>
    <message>
        <source>Fix all alike</source>
        <translation>Corregir todas igual</translation>
    </message>
    <message>
        <source>All cells of this column that say the same become the same</source>
        <translation>Todas las celdas de esta columna que dicen lo mismo quedan iguales</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>Rows of the same number or contact</source>
        <translation>Filas con el mismo número o contacto</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n together</source>
        <translation>
            <numerusform>Mostrar %n</numerusform>
            <numerusform>Mostrar las %n juntas</numerusform>
        </translation>
    </message>
    <message>
        <source>As it stands in the file, where a quote opens that is never closed</source>
        <translation>Tal como está en el archivo, donde se abren unas comillas que nunca se cierran</translation>
    </message>
    <message>
        <source>As it stands in the file, with a quote where none belongs</source>
        <translation>Tal como está en el archivo, con comillas donde no debe haberlas</translation>
    </message>
    <message>
        <source>As it stands in the file</source>
        <translation>Tal como está en el archivo</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowFilters</name>
    <message>
        <source>Kinds of rows</source>
        <translation>Tipos de filas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Of the same number</source>
        <translation>Con el mismo número</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Opt-outs that will be set</source>
        <translation>Bajas que se aplicarán</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowsModel</name>
    <message>
        <source>%1
In the file: %2</source>
        <translation>%1
En el archivo: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; in the file: %3</source>
        <translation>%1: %2; en el archivo: %3</translation>
    </message>
    <message>
        <source>The contact of this row cannot be read</source>
        <translation>El contacto de esta fila no se puede leer</translation>
    </message>
    <message>
        <source>%1
Nothing of this column is imported.</source>
        <translation>%1
No se importa nada de esta columna.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
</context>
<context>
    <name>rolodesk::RowsPage</name>
    <message>
        <source>Looking at the rows</source>
        <translation>Revisando las filas</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Each row is compared with the contacts that are here.</source>
        <translation>Cada fila se compara con los contactos que hay aquí.</translation>
    </message>
    <message>
        <source>%1 of %2 rows are compared with the contacts that are here.</source>
        <translation>%1 de %2 filas se compararon con los contactos que hay aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>No row is held back</source>
        <translation>Ninguna fila está en suspenso</translation>
    </message>
    <message>
        <source>All rows that are not left out can be imported.</source>
        <translation>Todas las filas que no se omiten se pueden importar.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>No rows of this kind</source>
        <translation>Ninguna fila de este tipo</translation>
    </message>
    <message>
        <source>There were some, and something else becomes of them now.</source>
        <translation>Había algunas, y ahora se hace otra cosa con ellas.</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
    <message>
        <source>Edit all cells that say the same</source>
        <translation>Editar todas las celdas que dicen lo mismo</translation>
    </message>
    <message numerus="yes">
        <source>Edit all %Ln cells that say the same</source>
        <translation>
            <numerusform>Editar %Ln celda que dice lo mismo</numerusform>
            <numerusform>Editar las %Ln celdas que dicen lo mismo</numerusform>
        </translation>
    </message>
    <message>
        <source>No other cell says the same</source>
        <translation>Ninguna otra celda dice lo mismo</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Copiar la celda</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
</context>
<context>
    <name>rolodesk::RunPage</name>
    <message>
        <source>the pasted table</source>
        <translation>la tabla pegada</translation>
    </message>
    <message>
        <source>The import of %1 is over</source>
        <translation>La importación de %1 ha terminado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Detener…</translation>
    </message>
    <message>
        <source>Tell me on the desktop when it is done</source>
        <translation>Avisarme en el escritorio cuando termine</translation>
    </message>
    <message>
        <source>This window may be closed: the import goes on, and the main window shows how far it is. Where Rolodesk itself is closed, it goes on with the next start.</source>
        <translation>Esta ventana se puede cerrar: la importación continúa, y la ventana principal muestra por dónde va. Si se cierra el propio Rolodesk, continúa en el próximo inicio.</translation>
    </message>
    <message>
        <source>Tags and fields that are not there yet are made.</source>
        <translation>Se crean las etiquetas y los campos que aún no existen.</translation>
    </message>
    <message>
        <source>The rows are compared once more with the contacts as they are now.</source>
        <translation>Las filas se comparan una vez más con los contactos tal como están ahora.</translation>
    </message>
    <message>
        <source>What is to be done is noted on this computer, so that nothing is lost and nothing is done twice.</source>
        <translation>Lo que hay que hacer se anota en este dispositivo, para que no se pierda nada y nada se haga dos veces.</translation>
    </message>
    <message>
        <source>Beginning to import %1</source>
        <translation>Comenzando a importar %1</translation>
    </message>
    <message>
        <source>No contact was changed.</source>
        <translation>No se cambió ningún contacto.</translation>
    </message>
    <message>
        <source>A tag or a field could not be made.</source>
        <translation>No se pudo crear una etiqueta o un campo.</translation>
    </message>
    <message>
        <source>The import could not begin</source>
        <translation>La importación no pudo comenzar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Cambios: %1</translation>
    </message>
    <message>
        <source>Nothing moves just now. %1</source>
        <translation>Ahora mismo no avanza nada. %1</translation>
    </message>
    <message>
        <source>Stop importing %1?</source>
        <translation>¿Dejar de importar %1?</translation>
    </message>
    <message>
        <source>What was sent stays: %1 of %2 changes. The rest is not sent, and the error file holds its rows. “Undo import” takes back what was sent.</source>
        <translation>Lo que se envió se queda: %1 de %2 cambios. El resto no se envía, y el archivo de errores contiene sus filas. «Deshacer importación» revierte lo que se envió.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>rolodesk::ShortcutsDialog</name>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>Teclas habituales para &amp;todas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>&amp;Usar estas</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (cambiadas)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>New keys for “%1”: press them</source>
        <translation>Nuevas teclas para «%1»: púlselas</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>Nuevas teclas para «%1»</translation>
    </message>
    <message>
        <source>A key that is typed starts no command. Use Ctrl or Alt with it, or F1 to F12.</source>
        <translation>Una tecla con la que se escribe no inicia ninguna orden. Use Ctrl o Alt con ella, o F1 a F12.</translation>
    </message>
    <message>
        <source>%1 is “%2” by now, which has no such key any more then.</source>
        <translation>%1 es ahora «%2», que se quedará sin esa tecla.</translation>
    </message>
    <message>
        <source>%1 is needed where it is: lists, forms and menus go by it. Choose another key.</source>
        <translation>%1 hace falta donde está: las listas, los formularios y los menús la usan. Elija otra tecla.</translation>
    </message>
</context>
<context>
    <name>rolodesk::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>The people of the team are not known yet</source>
        <translation>Aún no se conocen las personas del equipo</translation>
    </message>
    <message>
        <source>Search within this, too</source>
        <translation>Buscar también dentro de esto</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Excluir estos</translation>
    </message>
    <message>
        <source>Choose who you are…</source>
        <translation>Elegir quién es usted…</translation>
    </message>
</context>
<context>
    <name>rolodesk::StartChoiceMenu</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
</context>
<context>
    <name>rolodesk::StatePanel</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>rolodesk::StatusLine</name>
    <message>
        <source>Contacts loaded</source>
        <translation>Contactos cargados</translation>
    </message>
    <message>
        <source>Time of the last answer</source>
        <translation>Hora de la última respuesta</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>Solicitudes restantes</translation>
    </message>
    <message>
        <source>Details about the local copy</source>
        <translation>Detalles de la copia local</translation>
    </message>
    <message>
        <source>Opens details about the local copy.</source>
        <translation>Abre los detalles de la copia local.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) changed by others, too many to be marked</source>
        <translation>
            <numerusform>%Ln contacto cambiado por otros, demasiado para marcarlo</numerusform>
            <numerusform>%Ln contactos cambiados por otros, demasiados para marcarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>looking for changes…</source>
        <translation>buscando cambios…</translation>
    </message>
    <message>
        <source>synced %1</source>
        <translation>sincronizado %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>offline, last answer %1</source>
        <translation>sin conexión, última respuesta %1</translation>
    </message>
    <message>
        <source>loading has stopped</source>
        <translation>la carga se ha detenido</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>The service asked for a pause; it ends in %1 s.</source>
        <translation>El servicio pidió una pausa; termina en %1 s.</translation>
    </message>
    <message>
        <source>Requests are not limited</source>
        <translation>Las solicitudes no tienen límite</translation>
    </message>
    <message>
        <source>%1 of %2 requests left this minute</source>
        <translation>Quedan %1 de %2 solicitudes en este minuto</translation>
    </message>
</context>
<context>
    <name>rolodesk::StepBar</name>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1, %2, in front</source>
        <translation>Paso %1, %2, a la vista</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Paso %1, %2</translation>
    </message>
</context>
<context>
    <name>rolodesk::SupportDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Datos de soporte</translation>
    </message>
    <message>
        <source>This is the whole file. Nothing is sent by Rolodesk. Phone numbers, e-mail addresses and what looks like a key are masked; read it before you give it to anybody.</source>
        <translation>Este es el archivo completo. Rolodesk no envía nada. Los números de teléfono, las direcciones de correo y lo que parece una clave están ocultos; léalo antes de dárselo a nadie.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar los datos de soporte</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Archivo de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>rolodesk::TagDialog</name>
    <message>
        <source>Enter chooses a tag or leaves it out, Ctrl+Enter is Done.</source>
        <translation>Intro elige una etiqueta o la deja, Ctrl+Intro equivale a Listo.</translation>
    </message>
    <message>
        <source>No contact can have more than %1 tags. Leave one out to choose “%2”.</source>
        <translation>Ningún contacto puede tener más de %1 etiquetas. Deje una para elegir «%2».</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Enter adds a tag or takes it off, Ctrl+Enter is Done.</source>
        <translation>Intro añade una etiqueta o la quita, Ctrl+Intro equivale a Listo.</translation>
    </message>
    <message>
        <source>A contact has %1 tags at most. Take one off to add “%2”.</source>
        <translation>Un contacto tiene como máximo %1 etiquetas. Quite una para añadir «%2».</translation>
    </message>
    <message>
        <source>Tags to add</source>
        <translation>Etiquetas que añadir</translation>
    </message>
    <message>
        <source>These tags and no others</source>
        <translation>Estas etiquetas y ninguna otra</translation>
    </message>
    <message>
        <source>Tags to take off</source>
        <translation>Etiquetas que quitar</translation>
    </message>
    <message>
        <source>Done &amp;without it</source>
        <translation>Listo &amp;sin ella</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Type a part of a tag</source>
        <translation>Escriba una parte de una etiqueta</translation>
    </message>
    <message>
        <source>Tags of the team</source>
        <translation>Etiquetas del equipo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The team has no tags yet.</source>
        <translation>El equipo aún no tiene etiquetas.</translation>
    </message>
    <message>
        <source>No tag matches “%1”.</source>
        <translation>Ninguna etiqueta coincide con «%1».</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <comment>tags</comment>
        <translation>%1 de %2 elegidas</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <comment>tags</comment>
        <translation>Elegidas: %1</translation>
    </message>
    <message>
        <source>Creating “%1”…</source>
        <translation>Creando «%1»…</translation>
    </message>
    <message>
        <source>&amp;Create tag “%1”</source>
        <translation>&amp;Crear la etiqueta «%1»</translation>
    </message>
    <message>
        <source>A new tag is for the whole team. Heymarket does not let it be renamed from here.</source>
        <translation>Una etiqueta nueva es para todo el equipo. Heymarket no permite renombrarla desde aquí.</translation>
    </message>
</context>
<context>
    <name>rolodesk::TagsField</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add &amp;tags…</source>
        <translation>Añadir e&amp;tiquetas…</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>tags</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Take off the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::TakenWatch</name>
    <message>
        <source>%1 (opted out)</source>
        <translation>%1 (de baja)</translation>
    </message>
    <message>
        <source>Already on another contact: %1</source>
        <translation>Ya está en otro contacto: %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::TextDrop</name>
    <message>
        <source>Drop to import this table</source>
        <translation>Soltar para importar esta tabla</translation>
    </message>
    <message>
        <source>Drop to look up the numbers and addresses in this text</source>
        <translation>Soltar para consultar los números y direcciones de este texto</translation>
    </message>
</context>
<context>
    <name>rolodesk::TopBar</name>
    <message>
        <source>Invented contacts on this computer. Nothing here reaches anybody.</source>
        <translation>Contactos inventados en este dispositivo. Nada de lo que hay aquí llega a nadie.</translation>
    </message>
    <message>
        <source>Real contacts of your team.</source>
        <translation>Contactos reales de su equipo.</translation>
    </message>
    <message>
        <source>Search: name, phone number, e-mail, tag</source>
        <translation>Buscar: nombre, número de teléfono, correo, etiqueta</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>A full phone number or e-mail also asks the service. Down or Return goes to the list, Ctrl+Space shows what the search understands.</source>
        <translation>Con un número de teléfono o un correo completo también se pregunta al servicio. Abajo o Retorno van a la lista, Ctrl+Espacio muestra lo que entiende la búsqueda.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>workspace at address</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espacio de trabajo %1</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (its keys)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rolodesk::UnderWayLine</name>
    <message>
        <source>Opens the history of changes.</source>
        <translation>Abre el historial de cambios.</translation>
    </message>
    <message>
        <source>Opens the history of what failed. The context menu can dismiss it.</source>
        <translation>Abre el historial de lo que falló. El menú contextual permite darlo por visto.</translation>
    </message>
    <message>
        <source>&amp;Show in the history…</source>
        <translation>&amp;Mostrar en el historial…</translation>
    </message>
    <message>
        <source>&amp;Dismiss all…</source>
        <translation>&amp;Dar todo por visto…</translation>
    </message>
    <message>
        <source>A click opens the history of changes.</source>
        <translation>Un clic abre el historial de cambios.</translation>
    </message>
    <message>
        <source>A click opens the history of what failed; the context menu can dismiss it.</source>
        <translation>Un clic abre el historial de lo que falló; el menú contextual permite darlo por visto.</translation>
    </message>
</context>
<context>
    <name>rolodesk::UndoTasks</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>This is just being saved. It is taken back when that is over.</source>
        <translation>Esto se está guardando ahora. Se deshace cuando termine.</translation>
    </message>
    <message>
        <source>Contacts that were created by it are deleted for the whole team, and those that were changed get back what they had. What others changed since stays, and is named.</source>
        <translation>Los contactos que creó se eliminan para todo el equipo, y los que cambió recuperan lo que tenían. Lo que otros cambiaron desde entonces se queda y se nombra.</translation>
    </message>
    <message>
        <source>Undo %1?</source>
        <translation>¿Deshacer %1?</translation>
    </message>
    <message>
        <source>The contact is deleted for the whole team, unless somebody changed it since.</source>
        <translation>El contacto se elimina para todo el equipo, a menos que alguien lo haya cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo %1?</source>
        <translation>¿Rehacer %1?</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>rolodesk::ValueEdit</name>
    <message>
        <source>Year-month-day, for instance %1</source>
        <translation>Año-mes-día, por ejemplo %1</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(sin valor)</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Elegir una fecha</translation>
    </message>
    <message>
        <source>This is not a date. It is kept as text.</source>
        <translation>Esto no es una fecha. Se conserva como texto.</translation>
    </message>
    <message>
        <source>This is not a number. It is kept as text.</source>
        <translation>Esto no es un número. Se conserva como texto.</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Se guarda como %1.</translation>
    </message>
    <message>
        <source>This value is not one of the choices. It is kept.</source>
        <translation>Este valor no es una de las opciones. Se conserva.</translation>
    </message>
</context>
<context>
    <name>rolodesk::ViewKeeper</name>
    <message>
        <source>Save as a &amp;view…</source>
        <translation>Guardar como &amp;vista…</translation>
    </message>
    <message>
        <source>&amp;Update the view</source>
        <translation>&amp;Actualizar la vista</translation>
    </message>
    <message>
        <source>A copy of the file is kept beside it.</source>
        <translation>Se conserva una copia del archivo a su lado.</translation>
    </message>
    <message>
        <source>Go on with what can be read</source>
        <translation>Continuar con lo que se puede leer</translation>
    </message>
    <message>
        <source>Keep this search with its columns and its sort (Ctrl+D)</source>
        <translation>Conservar esta búsqueda con sus columnas y su orden (Ctrl+D)</translation>
    </message>
    <message>
        <source>Search for something first; a search can be kept</source>
        <translation>Busque antes algo; una búsqueda se puede conservar</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <translation>&amp;Actualizar «%1»</translation>
    </message>
    <message>
        <source>Keeps the search “%1”, the columns and the sort.</source>
        <translation>Conserva la búsqueda «%1», las columnas y el orden.</translation>
    </message>
    <message>
        <source>Remove the view “%1”?</source>
        <translation>¿Quitar la vista «%1»?</translation>
    </message>
    <message>
        <source>Its search, its columns and its sort are forgotten. No contact is touched.</source>
        <translation>Su búsqueda, sus columnas y su orden se olvidan. No se toca ningún contacto.</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Quitar la vista</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>rolodesk::ViewNameDialog</name>
    <message>
        <source>Save a view</source>
        <translation>Guardar una vista</translation>
    </message>
    <message>
        <source>Rename a view</source>
        <translation>Renombrar una vista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
</context>
<context>
    <name>rolodesk::WelcomePage</name>
    <message>
        <source>Welcome to Rolodesk</source>
        <translation>Le damos la bienvenida a Rolodesk</translation>
    </message>
    <message>
        <source>The contacts of your Heymarket team, found at once.</source>
        <translation>Los contactos de su equipo de Heymarket, localizados al momento.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Explorar con datos de ejemplo</translation>
    </message>
    <message>
        <source>Invented contacts on this computer, to browse, search and try things out. No account is needed, and nothing reaches anybody.</source>
        <translation>Contactos inventados en este dispositivo, para recorrer, buscar y probar cosas. No se necesita ninguna cuenta, y nada llega a nadie.</translation>
    </message>
    <message>
        <source>Connect a Heymarket account</source>
        <translation>Conectar una cuenta de Heymarket</translation>
    </message>
    <message>
        <source>Brings your team&apos;s contacts here with an API Secret, which an administrator makes in Heymarket.</source>
        <translation>Trae aquí los contactos de su equipo con un API Secret, que un administrador crea en Heymarket.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a workspace</comment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Your workspaces</source>
        <translation>Sus espacios de trabajo</translation>
    </message>
    <message>
        <source>Connect another account</source>
        <translation>Conectar otra cuenta</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Equipo %1</translation>
    </message>
</context>
<context>
    <name>rolodesk::WindowMenus</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>&amp;Buscar cualquier cosa…</translation>
    </message>
    <message>
        <source>&amp;Keys and search</source>
        <translation>&amp;Teclas y búsqueda</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
    <message>
        <source>&amp;About Rolodesk</source>
        <translation>&amp;Acerca de Rolodesk</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Help topics</source>
        <translation>Te&amp;mas de ayuda</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Datos de soporte…</translation>
    </message>
</context>
<context>
    <name>rolodesk::WorkspaceMenu</name>
    <message>
        <source>Sample &amp;data</source>
        <translation>&amp;Datos de ejemplo</translation>
    </message>
    <message>
        <source>&amp;All workspaces…</source>
        <translation>&amp;Todos los espacios de trabajo…</translation>
    </message>
    <message>
        <source>Connect a&amp;nother account…</source>
        <translation>C&amp;onectar otra cuenta…</translation>
    </message>
    <message>
        <source>Workspace &amp;settings…</source>
        <translation>A&amp;justes del espacio de trabajo…</translation>
    </message>
    <message>
        <source>Start &amp;over with fresh sample data…</source>
        <translation>&amp;Empezar de nuevo con otros datos de ejemplo…</translation>
    </message>
    <message>
        <source>&amp;Close this workspace</source>
        <translation>&amp;Cerrar este espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>E&amp;spacio de trabajo</translation>
    </message>
</context>
<context>
    <name>rolodesk::WorkspacePage</name>
    <message>
        <source>Copy &amp;phone number</source>
        <translation>Copiar número de &amp;teléfono</translation>
    </message>
    <message>
        <source>Copy e-&amp;mail</source>
        <translation>Copiar &amp;correo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Vaciar búsqueda</translation>
    </message>
    <message>
        <source>Select &amp;all in the list</source>
        <translation>Seleccionar toda la l&amp;ista</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>No seleccionar &amp;nada</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Pause loading</source>
        <translation>Pausar la carga</translation>
    </message>
    <message>
        <source>Load pictures from the web</source>
        <translation>Cargar imágenes de la web</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>Pictures of contacts lie on other servers, which then see that somebody looks at them.</source>
        <translation>Las imágenes de los contactos están en otros servidores, que ven entonces que alguien las mira.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Se copió %1</translation>
    </message>
    <message>
        <source>The pause has ended</source>
        <translation>La pausa ha terminado</translation>
    </message>
    <message>
        <source>Others deleted the contact on the card</source>
        <translation>Otros eliminaron el contacto de la ficha</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <translation>Este contacto ya no existe</translation>
    </message>
    <message>
        <source>Go on loading</source>
        <translation>Continuar la carga</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Load what is new in the service</source>
        <translation>Cargar lo nuevo del servicio</translation>
    </message>
</context>
<context>
    <name>rolodesk::WorkspaceSettings</name>
    <message>
        <source>Protection against accidents</source>
        <translation>Protección contra descuidos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Color: %1</translation>
    </message>
    <message>
        <source>Co&amp;untry of phone numbers without a country code</source>
        <translation>&amp;País de los números de teléfono sin prefijo de país</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Copia local</translation>
    </message>
    <message>
        <source>Delete the local copy…</source>
        <translation>Eliminar la copia local…</translation>
    </message>
    <message>
        <source>&amp;Keep a local copy on this computer</source>
        <translation>&amp;Conservar una copia local en este dispositivo</translation>
    </message>
    <message>
        <source>Without it the contacts are kept in memory only and are loaded anew each time. When it is switched off, the present copy is deleted and the workspace is opened anew. Saved views are kept in a file either way.</source>
        <translation>Sin ella, los contactos se conservan solo en memoria y se cargan de nuevo cada vez. Al desactivarla, la copia actual se elimina y el espacio de trabajo se vuelve a abrir. Las vistas guardadas se conservan en un archivo en cualquier caso.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the workspace, its local copy and its key off this computer. Nothing changes in Heymarket.</source>
        <translation>Quita de este dispositivo el espacio de trabajo, su copia local y su clave. En Heymarket no cambia nada.</translation>
    </message>
    <message>
        <source>Remove this workspace…</source>
        <translation>Quitar este espacio de trabajo…</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <comment>a workspace</comment>
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>Team: not known yet</source>
        <translation>Equipo: aún desconocido</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Equipo: %1</translation>
    </message>
    <message>
        <source>Address of the service: %1</source>
        <translation>Dirección del servicio: %1</translation>
    </message>
    <message>
        <source>Stored in the keychain of this computer.</source>
        <translation>Guardada en el llavero de este dispositivo.</translation>
    </message>
    <message>
        <source>Stored in %1.</source>
        <comment>a keychain</comment>
        <translation>Guardada en %1.</translation>
    </message>
    <message>
        <source>In memory until Rolodesk is closed.</source>
        <translation>En memoria hasta que se cierre Rolodesk.</translation>
    </message>
    <message>
        <source>Tokens are handed out by %1.</source>
        <translation>%1 entrega los tokens.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Enter the key again…</source>
        <translation>Introducir de nuevo la clave…</translation>
    </message>
    <message>
        <source>The contacts are kept in memory only.</source>
        <translation>Los contactos se conservan solo en memoria.</translation>
    </message>
    <message>
        <source>The contacts are on this computer too (%1), so that the list is there at once and without a network.</source>
        <translation>Los contactos están también en este dispositivo (%1), para que la lista aparezca al momento y sin red.</translation>
    </message>
    <message>
        <source>The contacts are on this computer too, so that the list is there at once and without a network.</source>
        <translation>Los contactos están también en este dispositivo, para que la lista aparezca al momento y sin red.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>The changes to the settings of “%1” were not saved.</source>
        <translation>Los cambios en los ajustes de «%1» no se guardaron.</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Enter a name for the workspace.</source>
        <translation>Introduzca un nombre para el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Save the settings and lose changes?</source>
        <translation>¿Guardar los ajustes y perder cambios?</translation>
    </message>
    <message>
        <source>The contacts of “%1” are kept in another place from now on.</source>
        <translation>Los contactos de «%1» se conservan en otro lugar a partir de ahora.</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Guardar los ajustes</translation>
    </message>
    <message>
        <source>The switches were changed meanwhile</source>
        <translation>Los interruptores se cambiaron entretanto</translation>
    </message>
    <message>
        <source>Another window set another pass phrase. They are shown as they are now, and nothing was changed.</source>
        <translation>Otra ventana estableció otra frase de contraseña. Se muestran tal como están ahora, y no se cambió nada.</translation>
    </message>
    <message>
        <source>Enter the pass phrase of now to change them.</source>
        <translation>Introduzca la frase de contraseña vigente para cambiarlos.</translation>
    </message>
    <message>
        <source>Delete the local copy of “%1”?</source>
        <translation>¿Eliminar la copia local de «%1»?</translation>
    </message>
    <message>
        <source>The contacts of “%1” are deleted from this computer and then loaded from the service again, which needs a network and may take a while. Nothing is lost in Heymarket.</source>
        <translation>Los contactos de «%1» se eliminan de este dispositivo y después se cargan otra vez del servicio, lo que necesita red y puede tardar un rato. En Heymarket no se pierde nada.</translation>
    </message>
    <message>
        <source>Delete the local copy</source>
        <translation>Eliminar la copia local</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>¿Quitar «%1» de este dispositivo?</translation>
    </message>
    <message>
        <source>Its settings and the local copy of its contacts are deleted here. Nothing changes in Heymarket, and the account can be connected again at any time.</source>
        <translation>Sus ajustes y la copia local de sus contactos se eliminan aquí. En Heymarket no cambia nada, y la cuenta se puede volver a conectar en cualquier momento.</translation>
    </message>
    <message>
        <source>Its settings, the local copy of its contacts and its key are deleted here. Nothing changes in Heymarket. To connect the account again, the key has to be entered again.</source>
        <translation>Sus ajustes, la copia local de sus contactos y su clave se eliminan aquí. En Heymarket no cambia nada. Para volver a conectar la cuenta hay que introducir de nuevo la clave.</translation>
    </message>
    <message>
        <source>Remove the workspace</source>
        <translation>Quitar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Unlock it, so that the key is deleted too, or remove the workspace all the same: the key then stays in the keyring.</source>
        <translation>Desbloquéelo, para que se elimine también la clave, o quite el espacio de trabajo de todos modos: la clave queda entonces en el llavero.</translation>
    </message>
    <message>
        <source>The workspace can be removed all the same; the key then stays in the keyring.</source>
        <translation>El espacio de trabajo se puede quitar de todos modos; la clave queda entonces en el llavero.</translation>
    </message>
    <message>
        <source>“%1” was not removed</source>
        <translation>«%1» no se quitó</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>Quitar de todos modos</translation>
    </message>
</context>
<context>
    <name>rolodesk::WriteTasks</name>
    <message>
        <source>&amp;New contact</source>
        <translation>&amp;Nuevo contacto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <translation>No permitido aquí</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message numerus="yes">
        <source>The contact is deleted for the whole team. Undo can create a copy of it, but with another id and without its notes; its conversations may be lost for good. For %n second(s) the deletion can be taken back.</source>
        <translation>
            <numerusform>El contacto se elimina para todo el equipo. Deshacer puede crear una copia, pero con otro id y sin sus notas; sus conversaciones pueden perderse para siempre. Durante %n segundo se puede anular la eliminación.</numerusform>
            <numerusform>El contacto se elimina para todo el equipo. Deshacer puede crear una copia, pero con otro id y sin sus notas; sus conversaciones pueden perderse para siempre. Durante %n segundos se puede anular la eliminación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>¿Descartar %Ln cambio?</numerusform>
            <numerusform>¿Descartar %Ln cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not sent yet is given up. It stays in the history, where all but deletions can be done after all.</source>
        <translation>Se renuncia a lo que aún no se envió. Queda en el historial, donde todo salvo las eliminaciones se puede hacer de todos modos.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln failed change(s)?</source>
        <translation>
            <numerusform>¿Dar por visto %Ln cambio con error?</numerusform>
            <numerusform>¿Dar por vistos %Ln cambios con error?</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed is not marked any more, and that cannot be undone. It stays in the history.</source>
        <translation>Lo que falló deja de estar marcado, y eso no se puede deshacer. Queda en el historial.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dar por visto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Se eliminó %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Choose &amp;tags…</source>
        <translation>Elegir eti&amp;quetas…</translation>
    </message>
</context>
</TS>
